package coop.workers.money;

import static coop.workers.money.SomeMoney.TREASURER;
import static coop.workers.money.SomeMoney.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.BankAccount;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class InvoiceDeskTest {

    @Autowired
    InvoiceDesk desk;

    @Autowired
    PaymentDesk payments;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void vatIsWorkedOutOnEachLineToThePennyHalfUp() {
        // £150.03 at 20% is £30.006, which is £30.01
        var invoice = asTreasurer(() -> desk.issue(subscription(Money.ofPence(15003))));

        assertThat(invoice.vat()).isEqualTo(Money.ofPence(3001));
        assertThat(invoice.gross()).isEqualTo(Money.ofPence(18004));
    }

    @Test
    void aGrantIsOutsideTheScopeOfVat() {
        var grant = new NewInvoice(
                "grant-" + System.nanoTime(),
                SomeMoney.CALDER_BIKES,
                null,
                LocalDate.of(2026, 11, 1),
                List.of(new NewInvoice.Line(
                        IncomeKind.GRANT, "Grant, first instalment", Money.ofPounds(1000), Supply.OUTSIDE_SCOPE)));

        var invoice = asTreasurer(() -> desk.issue(grant));

        assertThat(invoice.vat()).isEqualTo(Money.ZERO);
    }

    @Test
    void theSameKeyGivesTheSameInvoice() {
        var wanted = subscription(Money.ofPounds(200));

        var first = asTreasurer(() -> desk.issue(wanted));
        var second = asTreasurer(() -> desk.issue(wanted));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void numbersRunWithoutGapsWhoeverIssuesAtOnceAndWhateverFallsBack() throws Exception {
        var people = Executors.newFixedThreadPool(8);
        try {
            var first = number(asTreasurer(() -> desk.issue(subscription(Money.ofPounds(1)))));
            List<Callable<Boolean>> issues = IntStream.range(0, 60)
                    .mapToObj(each -> (Callable<Boolean>) () -> issueUnlessThird(each))
                    .toList();

            var kept = 0;
            for (var issued : people.invokeAll(issues)) {
                kept += issued.get() ? 1 : 0;
            }
            var last = number(asTreasurer(() -> desk.issue(subscription(Money.ofPounds(1)))));

            assertThat(kept).isEqualTo(40);
            assertThat(last).isEqualTo(first + kept + 1);
        } finally {
            people.shutdownNow();
        }
    }

    /** Every third is rolled back after it was issued. */
    private boolean issueUnlessThird(int each) {
        var kept = transaction.execute(status -> {
            asTreasurer(() -> desk.issue(subscription(Money.ofPounds(1))));
            if (each % 3 == 0) {
                status.setRollbackOnly();
            }
            return !status.isRollbackOnly();
        });
        return Boolean.TRUE.equals(kept);
    }

    private static int number(IssuedInvoice invoice) {
        return Integer.parseInt(invoice.number().value().substring("INV-".length()));
    }

    @Test
    void whatWasIssuedCannotBeChangedNotEvenInTheDatabase() {
        var number =
                asTreasurer(() -> desk.issue(subscription(Money.ofPounds(200)))).number();

        assertThatThrownBy(() -> database.sql("update money.invoice set payer_name = 'Else' where number = :number")
                        .param("number", number.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    @Transactional
    void theDocumentSaysWhatTheLawAsksForAndHowToPay() throws IOException {
        var account = new BankAccount("The federation", "08-92-99", "12345678");
        currentActor.as(Actor.OFFICE, () -> organisation.change(account, "For this test"));
        var invoice = asTreasurer(() -> desk.issue(subscription(Money.ofPounds(500))));

        try (var pdf = Loader.loadPDF(asTreasurer(() -> desk.document(invoice.number())))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            invoice.number().value(),
                            "Calder Bikes",
                            "2 Canal Street",
                            "Tax point 1 November 2026",
                            "Subscription for a year £500.00 20% £100.00 £600.00",
                            "Please pay £600.00 by",
                            "Sort code 08-92-99");
        }
    }

    @Test
    void aCreditNoteGivesBackTheWholeAtTheRateItWasAskedForAndNamesTheInvoice() {
        var invoice = asTreasurer(() -> desk.issue(subscription(Money.ofPounds(500))));

        var credit = asTreasurer(() -> desk.credit(invoice.number(), null, "Wage bill was last year's"));

        assertThat(credit.number().value()).startsWith("CN-");
        assertThat(credit.credits()).isEqualTo(invoice.number());
        assertThat(credit.gross()).isEqualTo(invoice.gross());
    }

    @Test
    void noMoreCanBeGivenBackThanWasAskedFor() {
        var invoice = asTreasurer(() -> desk.issue(subscription(Money.ofPounds(500))));
        asTreasurer(() -> desk.credit(invoice.number(), Money.ofPounds(400), "Too many workers counted"));

        assertThatThrownBy(() -> asTreasurer(() -> desk.credit(invoice.number(), Money.ofPounds(101), "Once more")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly("money.problem.credited-already"));
    }

    @Test
    void whatIsOpenIsGivenBackToThePennyWhateverWasPaidAndGivenBackBefore() {
        // no net amount comes to £0.03 with its VAT, nor to £133.31
        for (var paid : List.of(18_001L, 4_673L)) {
            var number = asTreasurer(() -> desk.issue(subscription(Money.ofPence(15_003))))
                    .number();
            var payment = asTreasurer(
                    () -> payments.enter(new PaymentId(UUID.randomUUID()), SomeMoney.payment(Money.ofPence(paid))));
            asTreasurer(() -> payments.match(payment.id(), number, Money.ofPence(paid), How.BY_HAND));

            asTreasurer(() -> desk.creditOpen(number, "They have closed"));

            assertThat(asTreasurer(() -> payments.openAmount(number))).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void whereNothingIsOpenNothingIsGivenBack() {
        var number =
                asTreasurer(() -> desk.issue(subscription(Money.ofPounds(200)))).number();
        asTreasurer(() -> desk.creditOpen(number, "They have closed"));

        assertThatThrownBy(() -> asTreasurer(() -> desk.creditOpen(number, "They have closed")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly("money.problem.nothing-open"));
    }

    @Test
    void aCreditNoteNeedsAReason() {
        var invoice = asTreasurer(() -> desk.issue(subscription(Money.ofPounds(500))));

        assertThatThrownBy(() -> asTreasurer(() -> desk.credit(invoice.number(), null, "  ")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("reason"));
    }

    @Test
    void anInvoiceForNothingForLessOrForAbsurdlyMuchIsRefused() {
        for (var net : List.of(Money.ZERO, Money.ofPence(-1), Money.ofPounds(1_000_001))) {
            assertThatThrownBy(() -> asTreasurer(() -> desk.issue(subscription(net))))
                    .isInstanceOf(Rejection.class);
        }
    }

    @Test
    void whoHasNothingToDoWithMoneyFindsNoInvoices() {
        var number =
                asTreasurer(() -> desk.issue(subscription(Money.ofPounds(500)))).number();
        var owner = new Actor(PersonId.random(), "Tom", Set.of(Role.PROCESS_OWNER));

        assertThatThrownBy(() -> currentActor.as(owner, () -> desk.find(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(owner, () -> desk.document(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(owner, () -> desk.issue(subscription(Money.ofPounds(1)))))
                .isInstanceOf(NotFound.class);
    }

    private <T> T asTreasurer(Supplier<T> work) {
        return currentActor.as(TREASURER, work);
    }
}
