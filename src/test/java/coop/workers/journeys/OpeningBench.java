package coop.workers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import coop.workers.benchmarks.Rounds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * B6: from the click on a line of the inbox until its form can be used, in Chromium, by several people at once who click, read
 * for a while and click again; against a static page of the same weight, opened by as many. Measured in the browser; each
 * figure is the time that 95 of 100 openings stayed below. {@code -Dopening.people=1,25,100} says how many people.
 */
@Journey
class OpeningBench {

    private static final List<Integer> PEOPLE = Arrays.stream(
                    System.getProperty("opening.people", "1,25,100").split(",", -1))
            .map(Integer::valueOf)
            .toList();
    private static final int CLICKS = 8;
    private static final int AT_95 = 95;

    /** Clicks one line after the other; done is what can be typed into or pressed in the form of the work just chosen. */
    private static final String CLICK_ROWS = """
            async ([clicks, pause]) => {
              const times = [];
              const usable = id => {
                const panel = document.getElementById('task-' + id);
                const verb = panel?.querySelector('.verbs vaadin-button:not([disabled])');
                return verb && verb.getBoundingClientRect().height > 0;
              };
              for (let n = 0; n < clicks; n++) {
                await new Promise(r => setTimeout(r, pause * (0.5 + Math.random())));
                const links = [...document.querySelectorAll('vaadin-grid a.open')]
                  .filter(link => link.getBoundingClientRect().height > 0);
                const link = links[n % Math.min(links.length, 6)];
                const id = link.getAttribute('href').split('/')[1];
                if (usable(id)) { continue; }
                const start = performance.now();
                link.click();
                while (!usable(id) && performance.now() - start < 30000) {
                  await new Promise(r => requestAnimationFrame(r));
                }
                times.push(performance.now() - start);
              }
              return times;
            }
            """;

    private static final String OPEN_FRAMES = """
            async ([clicks, pause]) => {
              const times = [];
              for (let n = 0; n < clicks; n++) {
                await new Promise(r => setTimeout(r, pause * (0.5 + Math.random())));
                const start = performance.now();
                await new Promise(r => {
                  const frame = document.createElement('iframe');
                  frame.onload = r;
                  frame.src = '/page?' + Math.random();
                  document.body.replaceChildren(frame);
                });
                times.push(performance.now() - start);
              }
              return times;
            }
            """;

    private HttpServer site;
    private byte[] page = "<!doctype html><title>One</title><body></body>".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void staticSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newFixedThreadPool(4));
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        site.start();
    }

    @AfterEach
    void closeSite() {
        site.stop(0);
    }

    @Test
    void workIsOpenedByManyAtOnce(Visitors visitors) throws IOException, InterruptedException {
        var rounds = new Rounds("B6 opening, 95 of 100 below", "click to form", "static page");
        var workers = new ArrayList<Visitor>();
        var readers = new ArrayList<Visitor>();
        for (var many : PEOPLE) {
            while (workers.size() < many) {
                workers.add(atWork(visitors));
                readers.add(visitors.another());
            }
            page = weighed(workers.get(0));
            readers.forEach(reader -> reader.page()
                    .navigate("http://localhost:" + site.getAddress().getPort() + "/"));
            rounds.measure(
                    "%d at once, %d clicks each".formatted(many, CLICKS),
                    () -> all(workers, CLICK_ROWS, many),
                    () -> all(readers, OPEN_FRAMES, many));
        }
        rounds.report();
    }

    private static Visitor atWork(Visitors visitors) {
        var visitor = visitors.another();
        visitor.signsInAs("Priya Raman");
        visitor.visits("/work");
        return visitor;
    }

    /** As heavy as what a browser shows of a piece of work, tags and words. */
    private static byte[] weighed(Visitor visitor) {
        visitor.page().evaluate(CLICK_ROWS, List.of(1, 100));
        return visitor.page()
                .content()
                .replaceAll("<script[^>]*>[\\s\\S]*?</script>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Lets all begin before it waits for any. */
    private static Duration all(List<Visitor> people, String deed, int many) {
        var pause = many == 1 ? 300 : 3_000;
        people.subList(0, many).forEach(person -> person.page()
                .evaluate(
                        "([deed, clicks, pause]) => { window.bench = eval(deed)([clicks, pause]); }",
                        List.of(deed, CLICKS, pause)));
        var times = new ArrayList<Double>();
        for (var person : people.subList(0, many)) {
            var measured = (List<?>) person.page().evaluate("() => window.bench");
            measured.forEach(time -> times.add(((Number) time).doubleValue()));
        }
        assertThat(times).isNotEmpty();
        var sorted = times.stream().sorted().toList();
        var place = Math.min(sorted.size() - 1, sorted.size() * AT_95 / 100);
        return Duration.ofNanos((long) (sorted.get(place) * 1_000_000));
    }
}
