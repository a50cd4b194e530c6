package coop.workers.funding.process;

import static coop.workers.funding.SomeBids.SECRETARY;
import static coop.workers.funding.SomeBids.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.forms.FormValues;
import coop.workers.funding.AwardDesk;
import coop.workers.funding.AwardFile;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.Instalment;
import coop.workers.funding.SomeBids;
import coop.workers.funding.SomeBids.Team;
import coop.workers.money.FundDesk;
import coop.workers.money.IncomeKind;
import coop.workers.money.IncomeReports;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.IssuedInvoice;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.Rejection;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.Processes;
import coop.workers.workflow.WorkDesk.Completion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of an award from its terms to its end. */
@OfficeTest
@CoversEveryNode("award")
class AwardPathsTest {

    private static final FormValues AGREE =
            FormValues.NONE.with("termsWords", "Signed by two of us.").with("termsOutcome", "agree");

    @Autowired
    SomeBids some;

    @Autowired
    FundingDesk funding;

    @Autowired
    AwardDesk desk;

    @Autowired
    FundDesk funds;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    IncomeReports reports;

    @Autowired
    Processes processes;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private Team team;
    private LocalDate today;

    @BeforeEach
    void aGroupOfTwo() {
        team = some.team();
        today = settings.today();
    }

    @Test
    void aRestrictedGrantGetsAFundItsInstalmentsItsReportsAndAnEnd() {
        var number = restrictedGrant();
        plan(number, today, 600);
        plan(number, today.plusDays(90), 400);
        report(number, today.plusDays(60), "Half way");
        report(number, today.plusDays(200), "At the end");
        some.handIn(team.writer(), number, "readTerms", terms("none"));
        some.handIn(TREASURER, number, "agreeTerms", AGREE);
        jobs.runDue(number);

        came(number, 600);
        jobs.fire(number, "instalmentFalls");
        came(number, 400);
        jobs.fire(number, "reportBegins");
        jobs.fire(number, "reportFourteen");
        jobs.fire(number, "reportSeven");
        jobs.fire(number, "reportTwo");
        assertThat(some.letters(number))
                .filteredOn(letter -> letter.name().equals("report-reminder"))
                .as("those that fall on one day are one letter")
                .hasSize(1);
        reported(number, "Four co-ops were helped.", 500);
        jobs.fire(number, "reportBegins");
        reported(number, "Nine co-ops were helped.", 980);
        var fund = award(number).fund().orElseThrow();
        assertThat(actors.as(TREASURER, () -> funds.find(fund)).income()).isEqualTo(Money.ofPounds(1000));

        var end = FormValues.NONE.with("achieved", "Nine co-ops stand.").with("leftOver", new BigDecimal("20"));
        assertThat(some.handIn(team.writer(), number, "closeAward", end))
                .as("what becomes of what is left")
                .isInstanceOf(Completion.Refused.class);
        some.handIn(
                team.writer(),
                number,
                "closeAward",
                end.with("leftOverWords", "Handed back.").with("lesson", "They like numbers."));

        assertThat(some.status(number)).isEqualTo("funding.award.status.DONE");
        assertThat(some.isClosed(number)).isTrue();
        assertThat(actors.as(TREASURER, () -> funds.find(fund)).isOpen()).isFalse();
        assertThat(award(number).received()).isEqualTo(Money.ofPounds(1000));
    }

    @Test
    void theTermsAreNotTakenInBeforeTheInstalmentsComeToTheAward() {
        var number = restrictedGrant();
        plan(number, today, 600);

        assertThat(some.handIn(team.writer(), number, "readTerms", terms("none")))
                .isInstanceOf(Completion.Refused.class);
        assertThatThrownBy(() -> plan(number, today, 401)).isInstanceOf(Rejection.class);
    }

    @Test
    void theTreasurerMayGiveTheTermsBack() {
        var number = restrictedGrant();
        plan(number, today, 1000);
        some.handIn(team.writer(), number, "readTerms", terms("none"));

        some.handIn(TREASURER, number, "agreeTerms", AGREE.with("termsOutcome", "again"));

        assertThat(some.asks(team.writer(), number, "readTerms")).isTrue();
    }

    @Test
    void newStringsAreTheBoardsToAgree() {
        var number = restrictedGrant();
        plan(number, today, 1000);
        some.handIn(team.writer(), number, "readTerms", terms("some"));
        assertThat(some.status(number)).isEqualTo("funding.award.status.BEFORE_BOARD");

        some.boardConsents(number);

        assertThat(some.status(number)).isEqualTo("funding.award.status.RUNNING");
    }

    @Test
    void theBoardMayTurnAnAwardDown() {
        var number = restrictedGrant();
        plan(number, today, 1000);
        some.handIn(team.writer(), number, "readTerms", terms("some"));
        jobs.fire(number, "conflictQuestionClosed");
        jobs.fire(number, "roundEnds");
        jobs.runDue(number);
        some.handIn(
                SECRETARY,
                number,
                "putToMeeting",
                FormValues.NONE
                        .with("decision", "declined")
                        .with("reasons", "Not with that logo.")
                        .with("minute", "Minute 9")
                        .with("decidedOn", today));
        jobs.runDue(number);

        assertThat(some.status(number)).isEqualTo("funding.award.status.TURNED_DOWN");
        assertThat(award(number).endedBecause()).contains("Not with that logo.");
    }

    @Test
    void aSponsorshipIsInvoicedWithItsVat() {
        var number = some.awarded(
                team, some.wanted(team, some.funder("Firm " + UUID.randomUUID()), 500, IncomeKind.SPONSORSHIP, false));
        plan(number, today, 500);
        open(number);

        came(number, 500);

        var issued = invoice(award(number).instalments().get(0));
        assertThat(issued.net()).isEqualTo(Money.ofPounds(500));
        assertThat(issued.vat()).isEqualTo(Money.ofPounds(100));
        assertThat(award(number).fund()).isEmpty();
    }

    @Test
    void workUnderAContractIsInvoicedPartByPartToTheFundersAddress() {
        var number = some.awarded(
                team, some.wanted(team, some.funder("Council " + UUID.randomUUID()), 900, IncomeKind.CONTRACT, false));
        plan(number, today, 600);
        plan(number, today.plusMonths(1), 300);
        assertThat(some.handIn(team.writer(), number, "readTerms", terms("none")))
                .as("what is paid for in return is not restricted")
                .isInstanceOf(Completion.Refused.class);
        open(number);

        came(number, 600);
        jobs.fire(number, "instalmentFalls");
        came(number, 300);

        var parts = award(number).instalments();
        assertThat(parts).extracting(Instalment::came).containsExactly(Money.ofPounds(600), Money.ofPounds(300));
        var first = invoice(parts.get(0));
        assertThat(first.net()).isEqualTo(Money.ofPounds(600));
        assertThat(first.vat()).isEqualTo(Money.ofPounds(120));
        assertThat(first.payer().address()).isEqualTo("1 Endowment Row, York");
        assertThat(invoice(parts.get(1)).gross()).isEqualTo(Money.ofPounds(360));
        assertThat(award(number).fund()).isEmpty();
    }

    @Test
    void aDonationIsIncomeWithoutInvoiceOrFund() {
        var giver = "Supporter " + UUID.randomUUID();
        var number = some.awarded(team, some.wanted(team, some.funder(giver), 80, IncomeKind.DONATION, false));
        plan(number, today, 80);
        open(number);
        var before = donationsToday();

        came(number, 80);

        assertThat(award(number).instalments()).singleElement().satisfies(part -> {
            assertThat(part.came()).isEqualTo(Money.ofPounds(80));
            assertThat(part.invoice()).isNull();
        });
        assertThat(award(number).fund()).isEmpty();
        assertThat(donationsToday().minus(before)).isEqualTo(Money.ofPounds(80));
        assertThat(actors.as(TREASURER, () -> reports.reliance(today, giver, Money.ZERO, false))
                        .before()
                        .source())
                .isPositive();
    }

    private Money donationsToday() {
        return actors.as(Actor.OFFICE, () -> reports.between(today, today)).of(IncomeKind.DONATION);
    }

    @Test
    void anInstalmentMayComeLaterComeShortOrNotAtAll() {
        var number = running(today, 600, 400);

        var later = FormValues.NONE.with("instalmentOutcome", "later").with("instalmentLater", today.plusDays(10));
        some.handIn(TREASURER, number, "confirmInstalment", later);
        jobs.fire(number, "instalmentFalls");
        assertThat(some.handIn(TREASURER, number, "confirmInstalment", come(550)))
                .as("why it is less")
                .isInstanceOf(Completion.Refused.class);
        some.handIn(TREASURER, number, "confirmInstalment", come(550).with("instalmentWords", "Bank charges."));
        jobs.fire(number, "instalmentFalls");
        var fallen = FormValues.NONE.with("instalmentOutcome", "fallen");
        assertThat(some.handIn(TREASURER, number, "confirmInstalment", fallen)).isInstanceOf(Completion.Refused.class);
        some.handIn(TREASURER, number, "confirmInstalment", fallen.with("instalmentWords", "Their fund is empty."));

        assertThat(award(number).received()).isEqualTo(Money.ofPounds(550));
        assertThat(some.asks(team.writer(), number, "closeAward")).isTrue();
    }

    @Test
    void anAwardMayEndEarly() {
        var number = running(today.plusDays(30), 1000);

        actors.as(team.writer(), () -> funding.letGo(number, true, "They closed the programme."));
        jobs.runDue(number);

        assertThat(some.status(number)).isEqualTo("funding.award.status.ENDED_EARLY");
        assertThat(processes.isRunning(AwardProcess.KEY, number)).isFalse();
        assertThat(actors.as(TREASURER, () -> funds.find(award(number).fund().orElseThrow()))
                        .isOpen())
                .isFalse();
    }

    private CaseNumber restrictedGrant() {
        return some.awarded(
                team, some.wanted(team, some.funder("Trust " + UUID.randomUUID()), 1000, IncomeKind.GRANT, true));
    }

    /** An award with these instalments, the first on {@code first} and each a month after the other. */
    private CaseNumber running(LocalDate first, long... instalments) {
        var number = restrictedGrant();
        for (var index = 0; index < instalments.length; index++) {
            plan(number, first.plusMonths(index), instalments[index]);
        }
        some.handIn(team.writer(), number, "readTerms", terms("none"));
        some.handIn(TREASURER, number, "agreeTerms", AGREE);
        jobs.runDue(number);
        return number;
    }

    /** Agreed, for anything we do. */
    private void open(CaseNumber number) {
        var unrestricted = terms("none").with("restrictedTerms", "unrestricted").with("purpose", null);
        some.handIn(team.writer(), number, "readTerms", unrestricted);
        some.handIn(TREASURER, number, "agreeTerms", AGREE);
        jobs.runDue(number);
    }

    private IssuedInvoice invoice(Instalment part) {
        var number = new InvoiceNumber(Objects.requireNonNull(part.invoice()));
        return actors.as(TREASURER, () -> invoices.find(number));
    }

    private void plan(CaseNumber number, LocalDate on, long pounds) {
        actors.as(team.writer(), () -> desk.plan(number, on, Money.ofPounds(pounds)));
    }

    private void report(CaseNumber number, LocalDate on, String what) {
        actors.as(team.writer(), () -> desk.planReport(number, on, what));
    }

    private FormValues terms(String strings) {
        return FormValues.NONE
                .with("startsOn", today)
                .with("endsOn", today.plusYears(1))
                .with("restrictedTerms", "restricted")
                .with("purpose", "To help new co-ops.")
                .with("conditions", "Their logo on the page.")
                .with("termsStrings", strings);
    }

    private FormValues come(long pounds) {
        return FormValues.NONE
                .with("instalmentOutcome", "come")
                .with("instalmentOn", today)
                .with("instalmentAmount", BigDecimal.valueOf(pounds));
    }

    private void came(CaseNumber number, long pounds) {
        assertThat(some.handIn(TREASURER, number, "confirmInstalment", come(pounds)))
                .isInstanceOf(Completion.Completed.class);
    }

    private void reported(CaseNumber number, String achieved, long spent) {
        assertThat(some.handIn(
                        team.writer(),
                        number,
                        "writeReport",
                        FormValues.NONE
                                .with("achievedSoFar", achieved)
                                .with("spentSoFar", BigDecimal.valueOf(spent))
                                .with("reportSentOn", today)
                                .with("reportReceipt", "By mail to Ms Hall")))
                .isInstanceOf(Completion.Completed.class);
    }

    private AwardFile award(CaseNumber number) {
        return actors.as(Actor.OFFICE, () -> funding.award(number)).orElseThrow();
    }
}
