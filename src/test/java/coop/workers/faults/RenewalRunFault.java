package coop.workers.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.database.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Somebody pulls the plug half way through the renewal of very many members, while the first of them declare and are invoiced.
 * With {@code -Drenewals=10000} they are as many as that; in every build fewer do, so that it can be borne.
 */
class RenewalRunFault {

    private static final int MEMBERS = Integer.getInteger("renewals", 500);
    private static final int DECLARED = MEMBERS / 10;
    private static final Path HOME = Path.of("target/faults/renewals").toAbsolutePath();
    private static final Path DATABASE = HOME.resolve("database");
    private static final Pattern AT = Pattern.compile(RenewingOffice.AT + " (\\d+) (\\d+) \\.");

    @Test
    void everybodyHasOneCaseAndOneLetterAndNumbersHaveNoGaps() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);

        goesOnUntil("first", (cases, invoices) -> cases >= MEMBERS / 2 && invoices >= DECLARED / 2);
        goesOnUntil("second", (cases, invoices) -> cases == MEMBERS && invoices == DECLARED);

        try (var database = EmbeddedDatabase.openAt(DATABASE)) {
            var data = JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.user(), ""));
            everybodyIsAskedOnce(data);
            whoDeclaredIsInvoicedOnce(data);
        }
    }

    private static void everybodyIsAskedOnce(JdbcClient data) {
        assertThat(one(data, "select count(*) from renewal.run_member where state in ('STARTED', 'THERE')"))
                .as("all of the run is done")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(distinct member_number) from renewal.renewal"))
                .as("members with a case")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(*) from renewal.renewal"))
                .as("one case each")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(*) from workflow.running_process where process_key = 'renewal'"))
                .as("one process each")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(*) from casework.letter where name = 'declare'"))
                .as("one letter each")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select count(distinct case_number) from casework.letter where name = 'declare'"))
                .as("each a letter")
                .isEqualTo(MEMBERS);
        assertThat(one(data, "select max(substring(number from '\\d+$')::integer) from casework.case_file"))
                .as("numbers of cases without gaps")
                .isEqualTo(MEMBERS);
    }

    private static void whoDeclaredIsInvoicedOnce(JdbcClient data) {
        assertThat(one(data, "select count(*) from renewal.renewal where status = 'INVOICED'"))
                .as("invoiced")
                .isEqualTo(DECLARED);
        assertThat(one(data, "select count(distinct invoice_number) from renewal.renewal"))
                .as("an invoice each")
                .isEqualTo(DECLARED);
        assertThat(one(data, "select count(*) from casework.letter where name = 'invoice'"))
                .as("one letter with an invoice each")
                .isEqualTo(DECLARED);
        assertThat(one(data, "select max(substring(number from '\\d+$')::integer) from money.invoice"))
                .as("numbers of invoices without gaps")
                .isEqualTo(DECLARED)
                .isEqualTo(one(data, "select count(*) from money.invoice"));
    }

    private static int one(JdbcClient data, String query) {
        return data.sql(query).query(Integer.class).single();
    }

    /** Opens the office over what is there, and kills it once it is so far. */
    private static void goesOnUntil(String name, BiPredicate<Integer, Integer> soFar) throws IOException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RenewingOffice.class.getName(),
                        String.valueOf(MEMBERS),
                        String.valueOf(DECLARED),
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        // what a killed office had in hand is taken up at once, not after ten minutes
                        "--camunda.bpm.job-execution.lock-time-in-millis=5000",
                        "--backoffice.database.directory=" + DATABASE))
                .redirectError(HOME.resolve(name + "-errors.log").toFile())
                .start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = output.readLine(); ; line = output.readLine()) {
                assertThat(line)
                        .as("the office works; its errors are in " + HOME)
                        .isNotNull();
                var at = AT.matcher(line);
                if (at.matches() && soFar.test(Integer.valueOf(at.group(1)), Integer.valueOf(at.group(2)))) {
                    break;
                }
            }
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }
    }
}
