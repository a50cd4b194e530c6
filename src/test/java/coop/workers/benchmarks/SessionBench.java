package coop.workers.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.access.Actor;
import coop.workers.access.OfficeSessions;
import coop.workers.access.OpenDoor;
import coop.workers.access.Role;
import coop.workers.access.SignInDesk;
import coop.workers.shared.PersonId;
import coop.workers.shell.ShellLayout;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * B7: how much memory one signed-in person takes who has the inbox with 50 lines open, against an empty Vaadin view of somebody
 * who has not signed in. Each session is a browser's first request, which makes the page on the server; what the heap has grown by after
 * a collection is shared among them. An empty view within the frame of the office, menu and all, says what is the page's own. {@code -Dsessions=100} says how many of each.
 */
@OfficeTest
@Import(SessionBench.Doors.class)
class SessionBench {

    private static final Logger LOG = LoggerFactory.getLogger(SessionBench.class);

    private static final int SESSIONS = Integer.getInteger("sessions", 100);
    private static final int ROUNDS = 5;
    private static final String EMPTY = "bench-empty";
    private static final String FRAMED = "bench-framed";
    private static final String PERSON = "X-Bench-Person";

    @LocalServerPort
    int port;

    @Autowired
    Screens screens;

    @Autowired
    JdbcClient database;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Actor priya = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));

    @BeforeEach
    void someWork() {
        screens.employ(priya);
        new OpenWork(database).fillUpTo(1_000);
    }

    @Test
    void memoryOfAPersonWhoHasTheInboxOpen() throws IOException, InterruptedException {
        perSession("work");
        perSession(FRAMED);
        perSession(EMPTY);
        var people = new double[ROUNDS];
        var framed = new double[ROUNDS];
        var views = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            people[round] = perSession("work");
            framed[round] = perSession(FRAMED);
            views[round] = perSession(EMPTY);
        }
        new OpenWork(database).clear();

        var table = String.format(
                Locale.UK,
                "%-40s %20s %20s %20s %10s %10s%n%-40s %20s %20s %20s %10.2f %10.2f%n",
                "B7 memory, kilobytes each of " + SESSIONS,
                "inbox, signed in",
                "empty, signed in",
                "empty, outside",
                "ratio",
                "ratio",
                "five rounds: median (range)",
                spread(people),
                spread(framed),
                spread(views),
                median(people) / median(framed),
                median(people) / median(views));
        var folder = Files.createDirectories(Path.of("target/benchmarks"));
        Files.writeString(folder.resolve("B7.txt"), table);
        LOG.info("\n{}", table);
        assertThat(median(people)).isPositive();
    }

    /** In kilobytes. */
    private double perSession(String path) throws IOException, InterruptedException {
        var before = heap();
        for (var session = 0; session < SESSIONS; session++) {
            var page = to(path);
            if (!path.equals(EMPTY)) {
                // begins a session without a page
                var door =
                        to("actuator/health/readiness").header(PERSON, "%s@screens.example".formatted(priya.person()));
                var begun = browser.send(door.build(), BodyHandlers.discarding());
                page.header("Cookie", cookies(begun));
            }
            var answer = browser.send(page.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("%s", answer.headers().map()).isEqualTo(200);
            assertThat(answer.body()).contains("Vaadin");
        }
        return (heap() - before) / 1024.0 / SESSIONS;
    }

    /** By hand, since a cookie for encrypted connections is not kept by a browser of Java's without one. */
    private static String cookies(HttpResponse<Void> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
    }

    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (var time = 0; time < 3; time++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static double median(double[] figures) {
        return sorted(figures)[figures.length / 2];
    }

    private static String spread(double[] figures) {
        var sorted = sorted(figures);
        return String.format(Locale.UK, "%,.0f (%,.0f-%,.0f)", median(figures), sorted[0], sorted[sorted.length - 1]);
    }

    private static double[] sorted(double[] figures) {
        var copy = figures.clone();
        Arrays.sort(copy);
        return copy;
    }

    /** Nothing at all, within the frame that every page of somebody who has signed in has. */
    @PermitAll
    public static class FramedView extends Div {}

    /** Nothing at all. */
    @AnonymousAllowed
    public static class EmptyView extends Div {}

    /** A view without anything on it, and a door for people whom a header names. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        VaadinServiceInitListener emptyView() {
            return (ServiceInitEvent event) -> {
                var routes = RouteConfiguration.forApplicationScope();
                routes.setRoute(EMPTY, EmptyView.class);
                routes.setRoute(FRAMED, FramedView.class, List.of(ShellLayout.class));
            };
        }

        @Bean
        OpenDoor emptyDoor() {
            return new OpenDoor("/" + EMPTY);
        }

        @Bean
        FilterRegistrationBean<OncePerRequestFilter> doorOfTheBench(SignInDesk signIn, OfficeSessions sessions) {
            var filter = new OncePerRequestFilter() {
                @Override
                protected void doFilterInternal(
                        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                        throws ServletException, IOException {
                    var address = request.getHeader(PERSON);
                    if (address != null) {
                        signIn.verifiedElsewhere(address)
                                .ifPresent(holder -> sessions.begin(holder, request, response));
                    }
                    chain.doFilter(request, response);
                }
            };
            var door = new FilterRegistrationBean<OncePerRequestFilter>(filter);
            door.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
            return door;
        }
    }
}
