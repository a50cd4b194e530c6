package coop.workers.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.audit.VerifyAuditCommand;
import coop.workers.database.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Somebody pulls the plug while people hand in work. */
class KillFault {

    private static final Path HOME = Path.of("target/faults/kill").toAbsolutePath();
    private static final Path DATABASE = HOME.resolve("database");
    private static final int ENOUGH = 60;

    private final Set<String> started = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsHalfDone() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);

        var office = openBusyOffice(10_000);
        readUntilEnoughIsDone(office);
        kill(office.process.toHandle());
        readTheRest(office);
        nothingIsLostOrHalfDone();

        var next = openBusyOffice(20_000);
        readUntilEnoughIsDone(next);
        // the database goes too, as it does when the power fails
        kill(databaseServer());
        kill(next.process.toHandle());
        readTheRest(next);
        nothingIsLostOrHalfDone();
    }

    private void nothingIsLostOrHalfDone() throws IOException {
        try (var database = EmbeddedDatabase.openAt(DATABASE)) {
            var data = JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.user(), ""));

            assertThat(cases(data, "select case_number from workflow.running_process"))
                    .as("acknowledged starts are there")
                    .containsAll(started);
            assertThat(cases(data, "select case_number from toy.biscuit_order where ordered"))
                    .as("acknowledged work is there")
                    .containsAll(done);
            assertThat(cases(data, "select case_number from workflow.finished_task where task_key = 'orderBiscuits'"))
                    .as("what is finished in the list of work is done in the domain, and the other way round")
                    .isEqualTo(cases(data, "select case_number from toy.biscuit_order"))
                    .isEqualTo(cases(data, "select case_number from toy.biscuit_order where ordered"));
            assertThat(cases(data, """
                                    select business_key_ from act_ru_execution
                                    where id_ = proc_inst_id_ and not exists
                                        (select from act_ru_task task where task.proc_inst_id_ = act_ru_execution.id_)
                                    """))
                    .as("where the engine has gone on, the domain has too")
                    .isEqualTo(cases(data, "select case_number from toy.biscuit_order"));
            assertThat(cases(data, "select task_id from workflow.work_item"))
                    .as("the list of open work is the engine's")
                    .isEqualTo(cases(data, "select id_ from act_ru_task"));
            assertThat(cases(data, "select instance_id from workflow.running_process"))
                    .as("running cases are the engine's")
                    .isEqualTo(cases(data, "select id_ from act_ru_execution where id_ = proc_inst_id_"));
            assertThat(cases(data, "select number::text from audit.seal")).isNotEmpty();
            theAuditVerifies(database);
        }
    }

    private static void theAuditVerifies(EmbeddedDatabase database) throws IOException {
        var complaints = new ByteArrayOutputStream();
        var verdict = new VerifyAuditCommand(OutputStream.nullOutputStream(), complaints, settings -> {
                    var context = new GenericApplicationContext();
                    context.registerBean(
                            DataSource.class,
                            () -> new DriverManagerDataSource(database.jdbcUrl(), database.user(), ""));
                    context.refresh();
                    return context;
                })
                .run(List.of());

        assertThat(verdict).as(complaints.toString(UTF_8)).isZero();
    }

    private static Set<String> cases(JdbcClient data, String query) {
        return new HashSet<>(data.sql(query).query(String.class).list());
    }

    private record RunningOffice(Process process, BufferedReader output) {}

    private static RunningOffice openBusyOffice(int firstNumber) throws IOException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyOffice.class.getName(),
                        String.valueOf(firstNumber),
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        // seals are put on all the time, so that it is killed in the middle of one
                        "--backoffice.audit.every=PT0.05S",
                        "--backoffice.database.directory=" + DATABASE))
                .redirectError(
                        HOME.resolve("errors-%d.log".formatted(firstNumber)).toFile())
                .start();
        return new RunningOffice(process, new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)));
    }

    private void readUntilEnoughIsDone(RunningOffice office) throws IOException {
        var before = done.size();
        while (done.size() < before + ENOUGH) {
            var line = office.output.readLine();
            assertThat(line).as("the office works; its errors are in " + HOME).isNotNull();
            take(line);
        }
    }

    /** What had been acknowledged by the time of the kill counts too. */
    private void readTheRest(RunningOffice office) throws IOException {
        for (var line = office.output.readLine(); line != null; line = office.output.readLine()) {
            take(line);
        }
    }

    private void take(String line) {
        var words = line.split(" ", -1);
        if (words.length != 3 || !words[2].equals(BusyOffice.WHOLE)) {
            return;
        }
        switch (words[0]) {
            case BusyOffice.STARTED -> started.add(words[1]);
            case BusyOffice.DONE -> done.add(words[1]);
            default -> {
                // a line of the office's log
            }
        }
    }

    /** By its handle, which leaves open what the process has said so far. */
    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static ProcessHandle databaseServer() throws IOException {
        var pid = Files.readAllLines(DATABASE.resolve("data/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }
}
