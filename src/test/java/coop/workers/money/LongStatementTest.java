package coop.workers.money;

import static coop.workers.money.SomeMoney.TREASURER;
import static coop.workers.money.SomeMoney.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.testing.OfficeTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement of a hundred thousand lines is kept at once and worked through in portions. */
@OfficeTest
class LongStatementTest {

    private static final int LINES = 100_000;

    @Autowired
    StatementDesk desk;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    PaymentDesk payments;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aHundredThousandLinesAreWorkedThroughInPortionsAndASecondTimeChangeNothing() {
        var invoice = currentActor
                .as(TREASURER, () -> invoices.issue(subscription(Money.ofPounds(1_000))))
                .number();
        var content = statement(invoice);

        var begun = take("long.csv", content);
        assertThat(begun.finished()).isFalse();
        assertThat(begun.lines()).isEqualTo(LINES);
        assertThat(begun.done()).isZero();
        assertThat(take("again.csv", content)).isEqualTo(begun);

        assertThat(workThrough()).isEqualTo(LINES);

        var whole = currentActor.as(TREASURER, () -> desk.file(begun.id())).orElseThrow();
        assertThat(whole.finished()).isTrue();
        assertThat(whole.fresh()).isEqualTo(LINES);
        assertThat(whole.bad()).isEqualTo(1);
        assertThat(whole.caseNumber()).isNotNull();
        assertThat(whole.matched()).isEqualTo(2);
        assertThat(currentActor.as(TREASURER, () -> payments.openAmount(invoice)))
                .isEqualTo(Money.ofPounds(1_000));
        assertThat(contentKept(begun)).isZero();

        var before = money();
        assertThat(workThrough()).isZero();
        var overlapping = take("shorter.csv", content.substring(0, content.lastIndexOf("\n", content.length() - 2)));
        workThrough();

        assertThat(currentActor
                        .as(TREASURER, () -> desk.file(overlapping.id()))
                        .orElseThrow()
                        .fresh())
                .isZero();
        assertThat(money()).isEqualTo(before);
    }

    @Test
    void onlyTheOfficeItselfGoesOnWithLongFiles() {
        assertThatThrownBy(() -> currentActor.as(TREASURER, () -> desk.workThrough()))
                .isInstanceOf(NotFound.class);
    }

    /** The last two thirds of the lines are in later portions; two payments for the invoice are far apart. */
    private String statement(InvoiceNumber invoice) {
        var text = new StringBuilder("Date,Description,Amount\n");
        var first = LocalDate.of(2026, 1, 1);
        for (var line = 1; line <= LINES; line++) {
            var names = line == 100 || line == 70_000 ? invoice.value() : mark;
            text.append(first.plusDays(line % 300).format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                    .append(",PAYER ")
                    .append(line)
                    .append(' ')
                    .append(names)
                    .append(",100.00\n");
        }
        return text.append("03/11/2026,%s,\"£1,2O0\"\n".formatted(mark)).toString();
    }

    private int contentKept(ImportedStatement file) {
        return database.sql("select count(*) from money.bank_file_content where file_id = :id")
                .param("id", file.id())
                .query(Integer.class)
                .single();
    }

    private String money() {
        return database.sql("select count(*) || ' ' || sum(amount_pence) from money.payment where reference like :mark")
                .param("mark", "%" + mark + "%")
                .query(String.class)
                .single();
    }

    private int workThrough() {
        return currentActor.as(Actor.OFFICE, () -> desk.workThrough());
    }

    private ImportedStatement take(String name, String content) {
        return currentActor
                .as(TREASURER, () -> desk.take(mark + name, content.getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }
}
