package coop.workers.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Chromium without a window, started once per run. It comes from npm with the libraries and fonts it needs, so a bare
 * machine will do; where the environment variable {@code CHROMIUM} names an installed one, that is taken. Playwright's driver
 * comes with its Java library and runs on the machine's Node.
 */
final class HeadlessChromium implements AutoCloseable {

    private static final Path PACKAGE = Path.of("src/test/browser").toAbsolutePath();
    private static final Path UNPACKED = Path.of("target/chromium").toAbsolutePath();

    /** For machines that have other things to do as well. */
    private static final double PATIENCE_IN_MILLISECONDS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private HeadlessChromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts it.
     *
     * @throws IllegalStateException if this machine cannot run one, saying what to do about it
     */
    static HeadlessChromium start() {
        var node = onPath("node");
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var installed = Optional.ofNullable(System.getenv("CHROMIUM"));
        var options = installed
                .map(path -> new BrowserType.LaunchOptions().setExecutablePath(Path.of(path)))
                .orElseGet(() -> fromNpm(node))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--font-render-hinting=none"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
        return new HeadlessChromium(playwright, playwright.chromium().launch(options));
    }

    /** A profile of its own: nothing is shared with other visitors. */
    BrowserContext newProfile() {
        return browser.newContext(
                new Browser.NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/London"));
    }

    private static BrowserType.LaunchOptions fromNpm(Path node) {
        if (!isLinuxOnAmd64()) {
            throw new IllegalStateException(
                    "The journeys bring a Chromium for Linux on amd64 only. On this machine, name an installed one in the environment variable CHROMIUM.");
        }
        install();
        var places = run(List.of(node.toString(), "chromium.mjs"), Map.of("TMPDIR", UNPACKED.toString()));
        var environment = new HashMap<>(System.getenv());
        environment.put("LD_LIBRARY_PATH", places.get(1));
        environment.put("FONTCONFIG_PATH", places.get(2));
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(places.get(0)))
                .setEnv(environment);
    }

    /** Installs what the lock file says, unless that has been done. */
    private static void install() {
        try {
            var wanted = Files.getLastModifiedTime(PACKAGE.resolve("package-lock.json"));
            var done = PACKAGE.resolve("node_modules/.package-lock.json");
            if (!Files.exists(done) || Files.getLastModifiedTime(done).compareTo(wanted) < 0) {
                run(List.of(onPath("npm").toString(), "ci"), Map.of());
            }
            Files.createDirectories(UNPACKED);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> run(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).directory(PACKAGE.toFile());
            builder.environment().putAll(environment);
            var errors = Files.createTempFile("journeys", ".log");
            var process = builder.redirectError(errors.toFile()).start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The browser for the journeys could not be made ready: %s said %s%s"
                        .formatted(String.join(" ", command), Files.readString(errors), output));
            }
            Files.delete(errors);
            return new ArrayList<>(output.lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Path onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need Node 20 or newer, but there is no %s on the PATH.".formatted(program)));
    }

    private static boolean isLinuxOnAmd64() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
