package coop.workers.money;

import static coop.workers.money.SomeMoney.TREASURER;
import static coop.workers.money.SomeMoney.payment;
import static coop.workers.money.SomeMoney.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.CurrentActor;
import coop.workers.shared.Money;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OfficeTest
@RecordApplicationEvents
class PaymentDeskTest {

    @Autowired
    PaymentDesk desk;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ApplicationEvents events;

    @Test
    void anInvoiceIsSettledByTwoPartPaymentsAndOnlyTheLastSettlesIt() {
        var invoice = issued(500);
        var first = paid(200);
        var second = paid(400);

        match(first, invoice, 200);
        assertThat(open(invoice)).isEqualTo(Money.ofPounds(400));
        assertThat(settled(invoice)).isZero();
        match(second, invoice, 400);

        assertThat(open(invoice)).isEqualTo(Money.ZERO);
        assertThat(settled(invoice)).isEqualTo(1);
    }

    @Test
    void onePaymentSettlesSeveralInvoicesAndTheRestStaysOnTheAccount() {
        var one = issued(100);
        var other = issued(200);
        var payment = paid(400);

        match(payment, one, 120);
        var entry = match(payment, other, 240);

        assertThat(entry.unmatched()).isEqualTo(Money.ofPounds(40));
    }

    @Test
    void noMoreIsMatchedThanThePaymentHasOrTheInvoiceAsksFor() {
        var invoice = issued(100);
        var small = paid(50);
        var large = paid(500);

        assertThatThrownBy(() -> match(small, invoice, 51)).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> match(large, invoice, 121)).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> match(large, invoice, 0)).isInstanceOf(Rejection.class);
    }

    @Test
    void aMatchIsUndoneWithATraceAndTheInvoiceIsOpenAgain() {
        var invoice = issued(100);
        var payment = paid(120);
        match(payment, invoice, 120);

        var entry = asTreasurer(() -> desk.undo(payment, invoice, "It was for last year"));

        assertThat(open(invoice)).isEqualTo(Money.ofPounds(120));
        assertThat(entry.unmatched()).isEqualTo(Money.ofPounds(120));
        assertThat(entry.matches()).singleElement().satisfies(trace -> {
            assertThat(trace.isStanding()).isFalse();
            assertThat(trace.undoneBy()).isEqualTo("Kwame Mensah");
            assertThat(trace.undoneWhy()).isEqualTo("It was for last year");
        });
        assertThat(events.stream(InvoiceOpenAgain.class)
                        .filter(event -> event.invoice().equals(invoice)))
                .hasSize(1);
    }

    @Test
    void whatWasPaidForAnInvoiceGivenBackIsOwedUntilItIsRefunded() {
        var invoice = issued(100);
        match(paid(120), invoice, 120);
        asTreasurer(() -> invoices.credit(invoice, null, "Left before the year began"));
        assertThat(open(invoice)).isEqualTo(Money.ofPounds(-120));

        match(paid(-120), invoice, -120);

        assertThat(open(invoice)).isEqualTo(Money.ZERO);
    }

    @Test
    void aCreditNoteForTheRestSettlesAnInvoice() {
        var invoice = issued(100);
        match(paid(60), invoice, 60);

        asTreasurer(() -> invoices.credit(invoice, Money.ofPounds(50), "Agreed with the board"));

        assertThat(settled(invoice)).isEqualTo(1);
    }

    @Test
    void aSecondClickEntersThePaymentOnce() {
        var id = new PaymentId(UUID.randomUUID());

        asTreasurer(() -> desk.enter(id, payment(Money.ofPounds(10))));
        var second = asTreasurer(() -> desk.enter(id, payment(Money.ofPounds(10))));

        assertThat(second.id()).isEqualTo(id);
        assertThat(second.unmatched()).isEqualTo(Money.ofPounds(10));
    }

    @Test
    void twentyPeopleWhoMatchTheSameInvoiceAtOnceSettleItOnce() throws Exception {
        var invoice = issued(100);
        var people = Executors.newFixedThreadPool(10);
        try {
            var attempts = IntStream.range(0, 20)
                    .mapToObj(each -> paid(120))
                    .<Callable<Boolean>>map(payment -> () -> matches(payment, invoice))
                    .toList();

            var successes = 0;
            for (var attempt : people.invokeAll(attempts)) {
                successes += attempt.get() ? 1 : 0;
            }

            assertThat(successes).isEqualTo(1);
            assertThat(open(invoice)).isEqualTo(Money.ZERO);
        } finally {
            people.shutdownNow();
        }
    }

    private boolean matches(PaymentId payment, InvoiceNumber invoice) {
        try {
            match(payment, invoice, 120);
            return true;
        } catch (Rejection tooLate) {
            return false;
        }
    }

    private InvoiceNumber issued(int netPounds) {
        return asTreasurer(() -> invoices.issue(subscription(Money.ofPounds(netPounds))))
                .number();
    }

    private PaymentId paid(int pounds) {
        var id = new PaymentId(UUID.randomUUID());
        return asTreasurer(() -> desk.enter(id, payment(Money.ofPounds(pounds))))
                .id();
    }

    private PaymentEntry match(PaymentId payment, InvoiceNumber invoice, int pounds) {
        return asTreasurer(() -> desk.match(payment, invoice, Money.ofPounds(pounds), How.BY_HAND));
    }

    private Money open(InvoiceNumber invoice) {
        return asTreasurer(() -> desk.openAmount(invoice));
    }

    private long settled(InvoiceNumber invoice) {
        return events.stream(InvoiceSettled.class)
                .filter(event -> event.invoice().equals(invoice))
                .count();
    }

    private <T> T asTreasurer(Supplier<T> work) {
        return currentActor.as(TREASURER, work);
    }
}
