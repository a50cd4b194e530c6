package coop.workers.notices;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import coop.workers.access.AccountDesk;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.inbox.SomeWork;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What programs fetch without a session, by real requests. */
@OfficeTest
class OpenAddressesTest {

    @LocalServerPort
    int port;

    @Autowired
    AutowireCapableBeanFactory office;

    @Autowired
    CalendarDesk calendars;

    @Autowired
    PreferenceDesk preferences;

    @Autowired
    StopLinks stopLinks;

    @Autowired
    AccountDesk accounts;

    @Autowired
    WorkDesk desk;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient database;

    private final HttpClient program = HttpClient.newHttpClient();
    private final String secret = SomeWork.word();
    private SomeWork work;
    private Actor tom;

    @BeforeEach
    void tomComesIn() {
        work = office.createBean(SomeWork.class);
        tom = work.hire("Tom " + secret, Role.MEMBERSHIP_TEAM);
    }

    @Test
    void aCalendarProgramReadsTheDeadlinesOfItsHolderWithoutNames() throws Exception {
        // so late that a feed names both among the first, whatever else there is
        var mine = work.order(secret, Duration.ofDays(-40_000));
        var hidden = work.order(secret, Duration.ofDays(-40_000));
        work.exclude(hidden, tom);
        current.as(tom, () -> desk.claim(mine));
        // taking it brings back the date that the diagram gives it, which hundreds of other tests' work may come before
        database.sql("update workflow.work_item set due = timestamptz '1917-01-01' where task_id = :id")
                .param("id", mine.value())
                .update();

        var answer = get(link());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("private", "max-age=");
        assertThat(answer.body())
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H")
                .doesNotContain(secret)
                .doesNotContain("Tom");
        var calendar = Biweekly.parse(answer.body()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(event(calendar, hidden)).isEmpty();
        assertThat(event(calendar, mine)).hasValueSatisfying(event -> {
            assertThat(event.getSummary().getValue()).contains("Order biscuits", "TOY-2026-");
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getUrl().getValue()).endsWith("/task/" + mine.value());
            assertThat(event.getTransparency().isTransparent()).isTrue();
        });
    }

    @Test
    void aProgramThatHasTheNewestIsToldSo() throws Exception {
        var link = link();
        var first = get(link);

        var again = program.send(
                HttpRequest.newBuilder(here(link))
                        .header(
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .build(),
                BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void aLinkEndsWhenItIsReplacedOrRevokedOrItsHolderLeaves() throws Exception {
        var first = link();
        var second = link();
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        assertThat(current.as(tom, () -> calendars.since())).isPresent();

        current.as(tom, () -> calendars.revoke());

        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(current.as(tom, () -> calendars.since())).isEmpty();
        var third = link();
        current.as(Actor.OFFICE, () -> accounts.switchOff(Objects.requireNonNull(tom.person())));
        assertThat(get(third).statusCode()).isEqualTo(404);
    }

    @Test
    void theLinkIsKeptAsAHashOnly() {
        var link = link();
        var token = link.substring(link.lastIndexOf('/') + 1, link.length() - ".ics".length());

        var kept = database.sql("select encode(token_hash, 'escape') from access.private_link where subject = ?")
                .param(String.valueOf(tom.person()))
                .query(String.class)
                .single();

        assertThat(kept).doesNotContain(token);
    }

    @Test
    void aProgramThatAsksWithoutEndIsSlowedDown() throws Exception {
        var link = link();
        var status = 200;

        for (var asked = 0; asked <= 400 && status == 200; asked++) {
            status = get(link).statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(get(link()).statusCode()).isEqualTo(200);
    }

    @Test
    void aMailProgramStopsLettersByOnePostWithoutASession() throws Exception {
        var stop = stopLinks.issue(Objects.requireNonNull(tom.person()), Kind.OVERDUE);

        var looked = get(stop.oneClick());
        var wantedStill = current.as(tom, () -> preferences.mine()).want(Kind.OVERDUE);
        var posted = program.send(
                HttpRequest.newBuilder(here(stop.oneClick()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(looked.statusCode()).isEqualTo(303);
        assertThat(looked.headers().firstValue("Location").orElse("")).contains("/notices/stop/");
        assertThat(wantedStill).isTrue();
        assertThat(posted.statusCode()).isEqualTo(200);
        assertThat(current.as(tom, () -> preferences.mine()).want(Kind.OVERDUE)).isFalse();
    }

    private String link() {
        return current.as(tom, () -> calendars.make());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return program.send(HttpRequest.newBuilder(here(address)).build(), BodyHandlers.ofString());
    }

    private URI here(String address) {
        return URI.create("http://localhost:" + port + URI.create(address).getPath());
    }

    private static Optional<VEvent> event(ICalendar calendar, TaskId task) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(task.value()))
                .findFirst();
    }
}
