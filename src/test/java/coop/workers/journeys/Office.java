package coop.workers.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged office as a process of its own: on a free port, with the demonstration organisation, over a database in a
 * folder of its own under {@code target}.
 */
public final class Office implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private Office(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the office over an empty {@code home} and returns when it takes requests.
     *
     * @param more folders with {@code processes} in them, as a release would bring them that has more
     * @param arguments what it is told at its start
     */
    static Office openIn(Path home, List<Path> more, String... arguments) {
        try {
            FileSystemUtils.deleteRecursively(home);
            return start(home, more, arguments);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Office start(Path home, List<Path> more, String... arguments) {
        try {
            Files.createDirectories(home);
            var log = home.resolve("office.log");
            var process = new ProcessBuilder(command(home, more, arguments))
                    .redirectErrorStream(true)
                    .start();
            var office = new Office(process, log);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            office.keepLog();
            office.awaitOpening();
            return office;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(Path home, List<Path> more, String... arguments) throws IOException {
        var jar = Path.of(System.getProperty("office.jar", "target/back-office-0.1.0-SNAPSHOT.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    "The journeys go through the packaged office, but there is no %s. Run mvn verify, or mvn package first."
                            .formatted(jar));
        }
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Stream.concat(more.stream(), Stream.of(jar)).map(Path::toString).collect(joining(File.pathSeparator)),
                mainClassOf(jar),
                "--spring.profiles.active=demonstration",
                "--server.port=0",
                "--backoffice.database.directory=" + home.resolve("database")));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What {@code java -jar} would start. */
    private static String mainClassOf(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }

    private void keepLog() {
        var reader = new Thread(this::copyLog, "log of the office under test");
        reader.setDaemon(true);
        reader.start();
    }

    private void copyLog() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
                var copy = Files.newBufferedWriter(log, UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                var started = PORT.matcher(line);
                if (started.find()) {
                    port.complete(Integer.parseInt(started.group(1)));
                }
            }
            port.completeExceptionally(new IllegalStateException("The office did not start; its log is " + log));
        } catch (IOException failure) {
            port.completeExceptionally(failure);
        }
    }

    private void awaitOpening() {
        try {
            port.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(this::takesRequests);
        } catch (CompletionException | ConditionTimeoutException failure) {
            process.destroy();
            throw new IllegalStateException("The office did not open; its log is " + log, failure);
        }
    }

    private boolean takesRequests() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address("/actuator/health/readiness")).build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    /** The address of one of its pages. */
    public URI address(String path) {
        return URI.create("http://localhost:%d%s".formatted(port.join(), path));
    }

    /** Kills it as a power cut would: no hook runs, nothing is flushed. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
