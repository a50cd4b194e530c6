package coop.workers.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.database.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * An office in a process of its own that is killed as soon as it is so far; it says how far by lines of two figures on standard
 * output. Opened again it finds its database as the last one left it.
 */
final class DoomedOffice {

    private final Path home;
    private final Path database;
    private final String main;
    private final Pattern at;
    private final List<String> arguments;

    /**
     * @param main the class that opens it
     * @param at what stands before the figures
     * @param arguments of {@code main}, before what the office itself is told
     */
    DoomedOffice(String name, Class<?> main, String at, Object... arguments) throws IOException {
        this.home = Path.of("target/faults", name).toAbsolutePath();
        this.database = home.resolve("database");
        this.main = main.getName();
        this.at = Pattern.compile(Pattern.quote(at) + " (\\d+) (\\d+) \\.");
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home);
    }

    /** Opens the office over what is there, and kills it once it is so far. */
    void goesOnUntil(String name, BiPredicate<Integer, Integer> soFar) throws IOException {
        goesOn(name, soFar, () -> {});
    }

    /** The same, but its database is killed first, as it is when the power fails; the office itself outlives that. */
    void losesItsDatabaseOnce(String name, BiPredicate<Integer, Integer> soFar) throws IOException {
        goesOn(name, soFar, this::killTheDatabase);
    }

    private void killTheDatabase() throws IOException {
        var pid = Files.readAllLines(database.resolve("data/postmaster.pid")).get(0);
        var server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Something that befalls it before it is killed. */
    private interface Blow {
        void strike() throws IOException;
    }

    private void goesOn(String name, BiPredicate<Integer, Integer> soFar, Blow before) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(arguments);
        command.addAll(List.of(
                "--server.port=0",
                "--vaadin.productionMode=true",
                // what a killed office had in hand is taken up at once, not after ten minutes
                "--camunda.bpm.job-execution.lock-time-in-millis=5000",
                "--backoffice.database.directory=" + database));
        var process = new ProcessBuilder(command)
                .redirectError(home.resolve(name + "-errors.log").toFile())
                .start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = output.readLine(); ; line = output.readLine()) {
                assertThat(line)
                        .as("the office works; its errors are in " + home)
                        .isNotNull();
                var said = at.matcher(line);
                if (said.matches() && soFar.test(Integer.valueOf(said.group(1)), Integer.valueOf(said.group(2)))) {
                    break;
                }
            }
            before.strike();
            assertThat(process.isAlive()).as("the office itself stands").isTrue();
        } finally {
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }
    }

    /** Reads what the last one left. */
    void leaves(Consumer<JdbcClient> reader) throws IOException {
        try (var opened = EmbeddedDatabase.openAt(database)) {
            reader.accept(JdbcClient.create(new DriverManagerDataSource(opened.jdbcUrl(), opened.user(), "")));
        }
    }
}
