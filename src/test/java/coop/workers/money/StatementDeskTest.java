package coop.workers.money;

import static coop.workers.money.SomeMoney.TREASURER;
import static coop.workers.money.SomeMoney.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.money.bank.CsvLayout;
import coop.workers.organisation.BankAccount;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back after each test: lines of an account are known for ever. */
@OfficeTest
@Transactional
@RecordApplicationEvents
class StatementDeskTest {

    private static final String HEADINGS = "Date,Description,Amount";

    @Autowired
    StatementDesk desk;

    @Autowired
    PaymentDesk payments;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ApplicationEvents events;

    @Test
    void aPaymentThatNamesAnInvoiceSettlesIt() {
        var invoice = issued(150);

        var imported = take(
                "november.csv",
                "03/11/2026,CALDER BIKES %s THANKS,180.00"
                        .formatted(invoice.value().toLowerCase(java.util.Locale.ROOT)));

        assertThat(imported.matched()).isEqualTo(1);
        assertThat(open(invoice)).isEqualTo(Money.ZERO);
        assertThat(events.stream(InvoiceSettled.class)
                        .filter(event -> event.invoice().equals(invoice)))
                .hasSize(1);
    }

    @Test
    void partPaymentsAreMatchedAndAnOverpaymentWaitsForAPerson() {
        var part = issued(150);
        var over = issued(150);

        var imported = take(
                "november.csv",
                "03/11/2026,CALDER %s,80.00".formatted(part),
                "04/11/2026,CALDER %s,200.00".formatted(over),
                "05/11/2026,CALDER %s,100.00".formatted(part));

        assertThat(imported.matched()).isEqualTo(2);
        assertThat(open(part)).isEqualTo(Money.ZERO);
        assertThat(open(over)).isEqualTo(Money.ofPounds(180));
    }

    @Test
    void aPaymentThatNamesTwoInvoicesWaitsForAPerson() {
        var one = issued(100);
        var other = issued(100);

        var imported = take("november.csv", "03/11/2026,CALDER %s AND %s,240.00".formatted(one, other));

        assertThat(imported.matched()).isZero();
    }

    @Test
    void theSameFileUnderAnyNameChangesNothing() {
        var invoice = issued(150);
        var line = "03/11/2026,CALDER %s,60.00".formatted(invoice);

        var first = take("november.csv", line);
        var second = take("renamed.txt", line);

        assertThat(second).isEqualTo(first);
        assertThat(open(invoice)).isEqualTo(Money.ofPounds(120));
    }

    @Test
    void anOverlappingAndAReorderedFileGiveTheSameBalances() {
        var invoice = issued(1000);
        var lines = new ArrayList<String>();
        for (var day = 1; day <= 9; day++) {
            lines.add("0%d/11/2026,CALDER %s,10.00".formatted(day, invoice));
            lines.add("0%d/11/2026,CALDER %s,10.00".formatted(day, invoice));
        }
        take("first.csv", lines.subList(0, 12).toArray(String[]::new));
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(7));

        var overlapping = take("all.csv", shuffled.toArray(String[]::new));

        assertThat(overlapping.known()).isEqualTo(12);
        assertThat(overlapping.fresh()).isEqualTo(6);
        assertThat(open(invoice)).isEqualTo(Money.ofPounds(1200 - 180));
    }

    @Test
    void aBadLineIsSetAsideAndTheRestIsIn() {
        var imported = take("november.csv", "03/11/2026,CALDER,\"£1,2O0\"", "04/11/2026,OAK,20.00");

        assertThat(imported.bad()).isEqualTo(1);
        assertThat(imported.fresh()).isEqualTo(1);
        assertThat(asTreasurer(() -> desk.setAside(imported.id(), 0, 10)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.position()).isEqualTo(2);
                    assertThat(line.text()).contains("£1,2O0");
                });

        asTreasurer(() -> {
            desk.settle(imported.id(), 2);
            return true;
        });

        assertThat(asTreasurer(() -> desk.setAside(imported.id(), 0, 10))).isEmpty();
    }

    @Test
    void aStatementOfAnotherAccountOrCurrencyIsRefusedByName() {
        currentActor.as(
                Actor.OFFICE, () -> organisation.change(new BankAccount("Federation", "08-92-99", "12345678"), "test"));
        var lloyds = """
                Transaction Date,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount
                03/11/2026,'30-90-12,87654321,CALDER,,1.00
                """;

        assertThatThrownBy(() -> asTreasurer(() -> desk.take("other.csv", lloyds.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(keys(refused)).containsExactly("money.bank.account"));
        assertThatThrownBy(() -> asTreasurer(() -> desk.take("euro.ofx", euros())))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(keys(refused)).containsExactly("money.bank.currency"));
    }

    @Test
    void aTreasurersOwnLayoutIsTriedFirst() {
        var own = new CsvLayout(
                "Our bank", "Booked", "dd.MM.yyyy", "Sum", null, null, "Who", List.of("What for"), List.of(), null);
        asTreasurer(() -> {
            desk.describe(own);
            return true;
        });

        var imported = asTreasurer(() -> desk.take(
                        "own.csv",
                        "Booked,Who,What for,Sum\n03.11.2026,Calder,Gift,5.00\n".getBytes(StandardCharsets.UTF_8)))
                .get(0);

        assertThat(imported.format()).isEqualTo("Our bank");
        assertThat(imported.fresh()).isEqualTo(1);
    }

    @Test
    void aLayoutWithoutItsColumnsIsRefusedFieldByField() {
        var wrong = new CsvLayout("", "", "nonsense", null, null, "Out", "", List.of(), List.of(), null);

        assertThatThrownBy(() -> asTreasurer(() -> {
                    desk.describe(wrong);
                    return true;
                }))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("name", "date", "datePattern", "amount", "references"));
    }

    private static byte[] euros() {
        try {
            return Files.readString(Path.of("src/test/resources/bank/federation.ofx"))
                    .replace("GBP", "EUR")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> keys(Rejection refused) {
        return refused.problems().stream()
                .map(problem -> problem.message().key())
                .toList();
    }

    private ImportedStatement take(String name, String... lines) {
        var text = String.join(
                "\n", Stream.concat(Stream.of(HEADINGS), Stream.of(lines)).toList());
        return asTreasurer(() -> desk.take(name, text.getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }

    private InvoiceNumber issued(int netPounds) {
        return asTreasurer(() -> invoices.issue(subscription(Money.ofPounds(netPounds))))
                .number();
    }

    private Money open(InvoiceNumber invoice) {
        return asTreasurer(() -> payments.openAmount(invoice));
    }

    private <T> T asTreasurer(Supplier<T> work) {
        return currentActor.as(TREASURER, work);
    }
}
