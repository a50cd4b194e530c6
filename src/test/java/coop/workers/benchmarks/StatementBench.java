package coop.workers.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.money.ImportedStatement;
import coop.workers.money.StatementDesk;
import coop.workers.testing.OfficeTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * B5: a bank statement taken in and matched, against COPY of the same rows into a bare table of the same PostgreSQL. Each
 * round has a file of its own, as long, whose lines nobody has seen, and invoices of its own that every second line names.
 */
@OfficeTest
class StatementBench {

    private static final int LINES = 10_000;
    private static final int MANY_LINES = 100_000;

    @Autowired
    StatementDesk desk;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    private final AtomicInteger files = new AtomicInteger();

    @BeforeEach
    void aBareTable() {
        database.sql("create table if not exists copied (on_date date, party text, pence numeric)")
                .update();
    }

    @Test
    void statementOfABank() throws IOException, InterruptedException {
        var rounds = new Rounds("B5 bank statement", "office", "COPY");
        rounds.measure("10,000 lines, half of them matched", () -> takeIn(LINES), () -> copy(LINES));
        rounds.measure("10,000 lines, the same file again", this::takeInAgain, () -> copy(LINES));
        rounds.measure("100,000 lines, half of them matched", () -> takeIn(MANY_LINES), () -> copy(MANY_LINES));
        rounds.report();
    }

    private Duration takeIn(int lines) {
        var file = files.incrementAndGet();
        invoices(file, lines / 2);
        var content = statement(file, lines);

        var start = System.nanoTime();
        var imported = wholly(take(file, content));
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(imported.fresh()).isEqualTo(lines);
        assertThat(imported.matched()).isEqualTo(lines / 2);
        return took;
    }

    /** Renamed, and with one line less, so that it is not known by its content alone. */
    private Duration takeInAgain() {
        var file = files.incrementAndGet();
        invoices(file, LINES / 2);
        take(file, statement(file, LINES));
        var before = money();
        var shorter = statement(file, LINES - 1);

        var start = System.nanoTime();
        var again = take(-file, shorter);
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(again.fresh()).isZero();
        assertThat(money()).isEqualTo(before);
        return took;
    }

    private String money() {
        return database.sql("""
                        select (select count(*) from money.payment) || ' ' || (select sum(amount_pence) from money.match)
                          || ' ' || (select sum(open_pence) from money.open_amount)
                        """).query(String.class).single();
    }

    private ImportedStatement take(int file, byte[] content) {
        return currentActor
                .as(Actor.OFFICE, () -> desk.take("statement-%d.csv".formatted(file), content))
                .get(0);
    }

    /** A long file goes on in the background; here it is waited for. */
    private ImportedStatement wholly(ImportedStatement begun) {
        return begun.finished()
                ? begun
                : currentActor.as(Actor.OFFICE, () -> {
                    desk.workThrough();
                    return desk.file(begun.id()).orElseThrow();
                });
    }

    /** Invoices as they stand in the table; issuing them one by one, with their documents, is not what is measured. */
    private void invoices(int file, int number) {
        database.sql("""
                        insert into money.invoice (number, kind, idempotency_key, payer_name, payer_address, issued_on,
                                                   tax_point, due_on, gross_pence)
                        select 'INV-' || (:base + line), 'INVOICE', 'bench-' || (:base + line), 'Payer ' || line, 'Somewhere',
                               date '2026-01-01', date '2026-01-01', date '2026-02-01', 18000
                        from generate_series(1, :number) as line
                        """).param("base", base(file)).param("number", number).update();
    }

    private static int base(int file) {
        return 100_000_000 + file * MANY_LINES;
    }

    private static byte[] statement(int file, int lines) {
        var text = new StringBuilder("Date,Description,Amount\n");
        var first = LocalDate.of(2026, 1, 1);
        for (var line = 1; line <= lines; line++) {
            var names = line % 2 == 0 ? "INV-" + (base(file) + line / 2) : "file %d line %d".formatted(file, line);
            text.append("%td/%<tm/%<tY,PAYER %d %s,180.00%n".formatted(first.plusDays(line % 300), line, names));
        }
        return text.toString().getBytes(UTF_8);
    }

    private Duration copy(int lines) throws IOException {
        var rows = statement(files.incrementAndGet(), lines);
        try (var connection = source.getConnection()) {
            connection.createStatement().execute("set datestyle = 'iso, dmy'");
            var start = System.nanoTime();
            var copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy copied from stdin (format csv, header)", new ByteArrayInputStream(rows));
            var took = Duration.ofNanos(System.nanoTime() - start);
            connection.createStatement().execute("reset datestyle");
            assertThat(copied).isEqualTo(lines);
            return took;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
