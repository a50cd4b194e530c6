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
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Somebody pulls the plug half way through moving very many cases to another version of their process, and once more. */
class MovingFault {

    private static final int CASES = Integer.getInteger("moves", 400);
    private static final Path HOME = Path.of("target/faults/moves").toAbsolutePath();
    private static final Path DATABASE = HOME.resolve("database");
    private static final Pattern AT = Pattern.compile(MovingOffice.AT + " (\\d+) \\.");

    private static final String TASKS =
            "from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_ where d.key_ like 'tea-%'";

    @Test
    void everyCaseGoesByOneVersionAndTheRestIsMovedByTheNextRound() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);

        goesOnUntil("first", moved -> moved >= CASES / 3);
        lookAt(MovingFault::nothingIsHalfDone);
        goesOnUntil("second", moved -> moved >= 2 * CASES / 3);
        lookAt(MovingFault::nothingIsHalfDone);
        goesOnUntil("third", moved -> moved == CASES);

        lookAt(data -> {
            nothingIsHalfDone(data);
            assertThat(one(data, "select count(*) %s and d.version_ = 2".formatted(TASKS)))
                    .as("all are moved")
                    .isEqualTo(CASES);
            assertThat(one(data, "select count(*) from workflow.move_case where stage <> 'MOVED'"))
                    .as("none is left")
                    .isZero();
        });
    }

    private static void nothingIsHalfDone(JdbcClient data) {
        assertThat(one(data, "select count(*) " + TASKS))
                .as("work of all cases")
                .isEqualTo(CASES);
        assertThat(one(data, """
                        select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                        where d.key_ like 'tea-%' and e.parent_id_ is null""")).as("cases").isEqualTo(CASES);
        assertThat(one(data, """
                        select count(*) %s and (d.version_ = 2) <> exists (
                            select 1 from workflow.move_case c
                            where c.instance_id = t.proc_inst_id_ and c.stage = 'MOVED')""".formatted(TASKS)))
                .as("cases that go by another version than was noted")
                .isZero();
        assertThat(one(data, """
                        select count(*) %s and extract(day from t.due_date_ - t.create_time_)
                            <> case d.version_ when 2 then 21 else 10 end""".formatted(TASKS)))
                .as("work whose date is that of the other version")
                .isZero();
        assertThat(one(data, """
                        select count(*) %s and not exists (
                            select 1 from workflow.work_item i where i.task_id = t.id_ and i.due = t.due_date_)""".formatted(TASKS)))
                .as("work that the inbox tells otherwise than the engine")
                .isZero();
    }

    private interface Look {
        void at(JdbcClient data);
    }

    private static void lookAt(Look look) throws Exception {
        try (var database = EmbeddedDatabase.openAt(DATABASE)) {
            look.at(JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.user(), "")));
        }
    }

    private static int one(JdbcClient data, String query) {
        return data.sql(query).query(Integer.class).single();
    }

    /** Opens the office over what is there, and kills it once it is so far. */
    private static void goesOnUntil(String name, IntPredicate soFar) throws IOException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MovingOffice.class.getName(),
                        String.valueOf(CASES),
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--backoffice.database.directory=" + DATABASE))
                .redirectError(HOME.resolve(name + "-errors.log").toFile())
                .start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = output.readLine(); ; line = output.readLine()) {
                assertThat(line)
                        .as("the office works; its errors are in " + HOME)
                        .isNotNull();
                var at = AT.matcher(line);
                if (at.matches() && soFar.test(Integer.parseInt(at.group(1)))) {
                    break;
                }
            }
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }
    }
}
