package coop.workers.renewal.process;

import static coop.workers.renewal.SomeRenewals.TEAM;
import static coop.workers.renewal.SomeRenewals.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.money.How;
import coop.workers.money.NewPayment;
import coop.workers.money.PaymentDesk;
import coop.workers.money.PaymentId;
import coop.workers.organisation.Settings;
import coop.workers.renewal.RenewalDesk;
import coop.workers.renewal.RenewalStatus;
import coop.workers.renewal.SomeRenewals;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkItem;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An invoice that outlives the membership or the year it was for: a person decides what becomes of it. */
@OfficeTest
@CoversEveryNode("open-invoice")
class OpenInvoicePathsTest {

    private static final String DECIDE = "decideOpenInvoice";

    @Autowired
    SomeRenewals renewals;

    @Autowired
    RenewalDesk desk;

    @Autowired
    PaymentDesk payments;

    @Autowired
    CaseDesk cases;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    Settings settings;

    @Test
    void whoLeavesOwingIsWrittenOffWithAReasonOnACreditNote() {
        var number = leftOwing("Parting Potters");
        assertThat(isClosed(number)).isFalse();
        assertThat(tasks(number)).containsExactly(DECIDE);

        decide(number, "writeOff", "They gave what they could for years.");

        assertThat(open(number)).isEqualTo(Money.ZERO);
        assertThat(letters(number)).contains("written-off");
        assertThat(renewals.status(number)).isEqualTo(RenewalStatus.LEFT);
        assertThat(isClosed(number)).isTrue();
    }

    @Test
    void ofAnInvoicePaidInPartTheRestIsWrittenOff() {
        var number = renewals.invoiced("Partly Paid Weavers");
        payPart(number, Money.ofPounds(100));
        leave(number);

        decide(number, "writeOff", "The rest is not worth the quarrel.");

        assertThat(open(number)).isBetween(Money.ZERO, Money.ofPence(1));
        assertThat(isClosed(number)).isTrue();
    }

    @Test
    void whoIsAskedOnceMoreAndPaysHasNothingOpen() {
        var number = leftOwing("Late Luthiers");
        decide(number, "ask", "They said they would pay in spring.");
        assertThat(letters(number)).contains("open-invoice");
        assertThat(tasks(number)).isEmpty();

        renewals.pay(number);

        assertThat(isClosed(number)).isTrue();
        assertThat(renewals.status(number)).isEqualTo(RenewalStatus.LEFT);
    }

    @Test
    void whoIsAskedOnceMoreInVainComesBackToTheTreasurerWhoMayKeepItOwed() {
        var number = leftOwing("Silent Saddlers");
        decide(number, "ask", "Perhaps they forgot.");
        jobs.fire(number, "aMonthLater");
        assertThat(tasks(number)).containsExactly(DECIDE);

        decide(number, "keep", "The liquidator knows of it.");

        assertThat(open(number)).isGreaterThan(Money.ZERO);
        assertThat(isClosed(number)).isTrue();
    }

    @Test
    void moneyThatComesBeforeItIsDecidedDecidesIt() {
        var number = leftOwing("Prompt Plasterers");

        renewals.pay(number);

        assertThat(tasks(number)).isEmpty();
        assertThat(isClosed(number)).isTrue();
    }

    @Test
    void aPaymentTakenBackAfterTheYearsEndOpensTheCaseAgain() {
        var number = renewals.invoiced("Bouncing Bakers");
        var payment = renewals.pay(number);
        jobs.fire(number, "yearEnds");
        assertThat(isClosed(number)).isTrue();

        renewals.takeBack(number, payment);

        assertThat(isClosed(number)).isFalse();
        assertThat(renewals.status(number)).isEqualTo(RenewalStatus.INVOICED);
        assertThat(tasks(number)).containsExactly(DECIDE);

        renewals.pay(number);

        assertThat(renewals.status(number)).isEqualTo(RenewalStatus.PAID);
        assertThat(isClosed(number)).isTrue();
    }

    @Test
    void whoLeavesOwingNothingLeavesNothingToDecide() {
        var number = renewals.asked("Free Farriers");

        leave(number);

        assertThat(tasks(number)).isEmpty();
        assertThat(isClosed(number)).isTrue();
    }

    private CaseNumber leftOwing(String name) {
        var number = renewals.invoiced(name);
        leave(number);
        return number;
    }

    private void leave(CaseNumber number) {
        renewals.as(TEAM, () -> {
            desk.leaveFor(number, "They wind up.");
            return true;
        });
    }

    private void payPart(CaseNumber number, Money part) {
        renewals.as(TREASURER, () -> {
            var id = new PaymentId(UUID.randomUUID());
            payments.enter(id, new NewPayment(settings.today(), part, "A CO-OP", "", null, ""));
            payments.match(id, renewals.invoice(number), part, How.BY_HAND);
            return id;
        });
    }

    private void decide(CaseNumber number, String way, String reason) {
        var values = FormValues.NONE.with("openInvoiceWay", way).with("openInvoiceReason", reason);

        assertThat(renewals.complete(TREASURER, number, DECIDE, values)).isInstanceOf(Completion.Completed.class);
    }

    private List<String> tasks(CaseNumber number) {
        return renewals.work(TREASURER, number).stream().map(WorkItem::task).toList();
    }

    private List<String> letters(CaseNumber number) {
        return renewals.letters(number).stream().map(Letter::name).toList();
    }

    private Money open(CaseNumber number) {
        return renewals.as(TREASURER, () -> payments.openAmount(renewals.invoice(number)));
    }

    private boolean isClosed(CaseNumber number) {
        return renewals.as(Actor.OFFICE, () -> cases.read(number)).closedAt() != null;
    }
}
