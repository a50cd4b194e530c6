package coop.workers.notices;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.AbsenceDesk;
import coop.workers.access.AccountDesk;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.inbox.SomeWork;
import coop.workers.organisation.Settings;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.workflow.WorkDesk;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class NoticesTest {

    /** So long that a letter names it among the first, whatever else there is. */
    private static final Duration LONG_LATE = Duration.ofDays(-4000);

    private static final Pattern STOP_LINK = Pattern.compile("/notices/stop/([A-Za-z0-9_-]+)");

    @Autowired
    AutowireCapableBeanFactory office;

    @Autowired
    DailyDigest digest;

    @Autowired
    LateWatch late;

    @Autowired
    PreferenceDesk preferences;

    @Autowired
    CaseDesk cases;

    @Autowired
    Correspondence correspondence;

    @Autowired
    WorkDesk desk;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AbsenceDesk absences;

    @Autowired
    CurrentActor current;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    @Autowired
    TurnableClock clock;

    private final String secret = SomeWork.word();
    private SomeWork work;
    private Actor priya;
    private Actor tom;

    @BeforeEach
    void peopleComeIn() {
        work = office.createBean(SomeWork.class);
        priya = work.hire("Priya " + secret, Role.PROCESS_OWNER);
        tom = work.hire("Tom " + secret, Role.MEMBERSHIP_TEAM);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    private record Mail(String name, String subject, String body, String stop) {}

    private List<Mail> mailsTo(Actor person) {
        return database.sql("""
                        select name, subject, body, stop_address as stop from casework.letter
                        where process = 'notices' and recipient_email = ? order by sequence""")
                .param(person.person() + "@office.example")
                .query(Mail.class)
                .list();
    }

    private List<Mail> mailsTo(Actor person, Kind kind) {
        return mailsTo(person).stream()
                .filter(mail -> mail.name().equals(kind.word()))
                .toList();
    }

    private void aLetterCameBack(Actor who) {
        var number = current.as(
                Actor.OFFICE,
                () -> cases.open("LET", "toy", secret, Set.of(Role.ADMINISTRATOR), Message.of("casework.example")));
        var letter = current.as(
                Actor.OFFICE,
                () -> correspondence.write(
                        number,
                        "post-room",
                        "hello",
                        new Recipient(secret, new EmailAddress(secret + "@nowhere.example")),
                        Map.of("coopName", "Calder"),
                        secret));
        database.sql("update casework.letter set state = 'SENT', sent_at = now() where id = :id")
                .param("id", letter)
                .update();
        current.as(who, () -> correspondence.cameBack(letter, "gone away"));
    }

    private void digestAt(Actor person, LocalTime time) {
        current.as(person, () -> preferences.keep(new Preferences(EnumSet.allOf(Kind.class), time)));
    }

    /** Turns the clock to {@code time} of the day {@code days} from today, as the organisation counts them. */
    private void turnTo(int days, LocalTime time) {
        var zone = settings.organisation().zone();
        clock.reset();
        var then = settings.today().plusDays(days).atTime(time).atZone(zone).toInstant();
        clock.advance(Duration.between(clock.instant(), then));
    }

    @Test
    void whoeverHasWorkGetsOneDailyMailAtTheTimeTheyChose() {
        var due = work.order(secret, LONG_LATE);
        digestAt(tom, LocalTime.of(16, 0));

        turnTo(2, LocalTime.of(15, 59));
        digest.round();
        assertThat(mailsTo(tom, Kind.DIGEST)).isEmpty();

        turnTo(2, LocalTime.of(16, 1));
        digest.round();
        digest.round();
        assertThat(mailsTo(tom, Kind.DIGEST)).hasSize(1);

        turnTo(3, LocalTime.of(16, 1));
        digest.round();
        var mails = mailsTo(tom, Kind.DIGEST);
        assertThat(mails).hasSize(2);
        var mail = mails.get(1);
        assertThat(mail.body())
                .contains("Order biscuits")
                .contains("for everybody in")
                .contains("days late")
                .contains("/task/" + due.value())
                .contains("/notices/stop/")
                .doesNotContain(secret + " ");
        assertThat(mail.stop()).contains("/notices/unsubscribe/");
    }

    @Test
    void nobodyIsWrittenToForWhomNothingWaits() {
        work.order(secret, Duration.ofDays(30));

        turnTo(2, LocalTime.of(12, 0));
        digest.round();
        late.round();

        assertThat(mailsTo(priya)).isEmpty();
    }

    @Test
    void whoeverMindsThePostIsToldOfLettersThatCameBackThoughNothingElseWaits() {
        var marged = work.hire("Marged " + secret, Role.ADMINISTRATOR);
        digestAt(marged, LocalTime.of(16, 0));
        aLetterCameBack(marged);

        turnTo(2, LocalTime.of(16, 1));
        digest.round();

        assertThat(mailsTo(marged, Kind.DIGEST)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Letters came back");
            assertThat(mail.body()).contains("did not arrive: ", "/post-room?show=failed");
        });
    }

    @Test
    void theDailyMailTellsNothingThatTheListWouldNotShow() {
        var hidden = work.order(secret, LONG_LATE);
        var shown = work.order(secret, LONG_LATE);
        work.exclude(hidden, tom);

        turnTo(2, LocalTime.of(12, 0));
        digest.round();

        assertThat(mailsTo(tom, Kind.DIGEST).get(0).body())
                .contains(shown.value())
                .doesNotContain(hidden.value());
    }

    @Test
    void whoeverHasLeftIsNotWrittenToAnyMore() {
        work.order(secret, Duration.ofDays(30));
        current.as(Actor.OFFICE, () -> accounts.switchOff(person(tom)));

        turnTo(2, LocalTime.of(12, 0));
        digest.round();

        assertThat(mailsTo(tom)).isEmpty();
    }

    @Test
    void twoNodesAtOnceWriteOneDailyMail() throws Exception {
        work.order(secret, Duration.ofDays(-1));
        turnTo(2, LocalTime.of(12, 0));
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);

        try {
            var rounds = List.of(1, 2).stream()
                    .map(node -> pool.submit(() -> {
                        start.await();
                        digest.round();
                        late.round();
                        return node;
                    }))
                    .toList();
            start.countDown();
            for (var round : rounds) {
                round.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(mailsTo(tom, Kind.DIGEST)).hasSize(1);
        assertThat(mailsTo(tom, Kind.OVERDUE)).hasSize(1);
    }

    @Test
    void whatBecomesLateIsToldOnceAndTogether() {
        turnTo(0, LocalTime.of(12, 0));
        late.round();
        var first = work.order(secret, Duration.ofHours(1));
        var second = work.order(secret, Duration.ofHours(2));
        late.round();
        assertThat(mailsTo(tom, Kind.OVERDUE)).noneMatch(mail -> mail.body().contains(first.value()));

        clock.advance(Duration.ofHours(3));
        late.round();
        clock.advance(Duration.ofHours(3));
        late.round();

        // other tests leave work that becomes late too
        assertThat(mailsTo(tom, Kind.OVERDUE))
                .filteredOn(mail ->
                        mail.body().contains(first.value()) || mail.body().contains(second.value()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(first.value(), second.value()));
    }

    @Test
    void whoeverIsGivenWorkIsToldAtOnceButNotOfWhatTheyTook() {
        var ann = work.hire("Ann " + secret, Role.MEMBERSHIP_TEAM);
        var given = work.order(secret, Duration.ofDays(9));
        var taken = work.order(secret, Duration.ofDays(9));

        current.as(tom, () -> desk.assign(given, person(ann)));
        current.as(ann, () -> desk.claim(taken));
        current.as(ann, () -> desk.assign(taken, person(ann)));

        assertThat(mailsTo(ann, Kind.ASSIGNMENT)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("Order biscuits");
            assertThat(mail.body()).contains(tom.name() + " has given you this", "due in", given.value());
        });
    }

    @Test
    void whoeverIsCalledInACommentIsToldAtOnceAndTheCommentStaysInTheOffice() {
        var number = current.as(
                Actor.OFFICE,
                () -> cases.open("NOT", "toy", "Wheels", Set.of(Role.MEMBERSHIP_TEAM), Message.of("casework.example")));
        var ann = work.hire("Ann " + secret, Role.MEMBERSHIP_TEAM);

        current.as(tom, () -> cases.comment(number, "@" + ann.name() + " they sounded worried"));

        assertThat(mailsTo(ann, Kind.MENTION)).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains(tom.name(), number.value(), "/case/" + number.value())
                .doesNotContain("worried"));
    }

    @Test
    void theLinkOfALetterStopsItsKindWithoutSigningInHoweverOldTheLetter() {
        work.order(secret, Duration.ofDays(30));
        turnTo(2, LocalTime.of(12, 0));
        digest.round();
        turnTo(3, LocalTime.of(12, 0));
        digest.round();
        var oldest = mailsTo(tom, Kind.DIGEST).get(0);
        var link = STOP_LINK.matcher(oldest.body());
        assertThat(link.find()).isTrue();

        var stopped = preferences.stop(link.group(1));

        assertThat(stopped).contains(Kind.DIGEST);
        assertThat(preferences.stop(link.group(1))).contains(Kind.DIGEST);
        assertThat(current.as(tom, () -> preferences.mine()).wanted())
                .containsExactlyInAnyOrder(Kind.MENTION, Kind.ASSIGNMENT, Kind.OVERDUE);
        turnTo(4, LocalTime.of(12, 0));
        digest.round();
        assertThat(mailsTo(tom, Kind.DIGEST)).hasSize(2);
        assertThat(preferences.stop("no-such-link")).isEmpty();
    }

    @Test
    void whoeverWantsNoneGetsNone() {
        current.as(tom, () -> preferences.keep(new Preferences(Set.of(), LocalTime.NOON)));
        work.order(secret, Duration.ofDays(-1));
        var task = work.order(secret, Duration.ofDays(9));
        var ann = work.hire("Ann " + secret, Role.MEMBERSHIP_TEAM);

        current.as(ann, () -> desk.assign(task, person(tom)));
        turnTo(2, LocalTime.of(13, 0));
        digest.round();
        late.round();

        assertThat(mailsTo(tom)).isEmpty();
    }

    private static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }

    @Test
    void whoeverStandsInIsToldWithTheNoteAndOfWhatComesToTheAbsentPerson() {
        var ann = work.hire("Ann " + secret, Role.MEMBERSHIP_TEAM);
        var today = settings.today();
        var given = work.order(secret, LONG_LATE);

        current.as(
                tom,
                () -> absences.arrange(
                        person(tom), person(priya), today, today.plusDays(2), "Calder rings on Monday."));
        current.as(ann, () -> desk.assign(given, person(tom)));

        assertThat(mailsTo(priya))
                .filteredOn(mail -> mail.name().equals("cover"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body())
                        .contains(tom.name() + " has entered that you stand in", "Calder rings on Monday."));
        assertThat(mailsTo(priya))
                .filteredOn(mail -> mail.name().equals("in-stead"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body())
                        .contains("has come to " + tom.name(), "/task/" + given.value(), "/notices/stop/"));
        assertThat(mailsTo(tom, Kind.ASSIGNMENT)).hasSize(1);
        digestAt(priya, LocalTime.of(16, 0));
        turnTo(1, LocalTime.of(16, 1));
        digest.round();
        assertThat(mailsTo(priya, Kind.DIGEST).get(0).body()).contains("You stand in for " + tom.name());
    }

    @Test
    void whoeverIsCalledIsToldInWhoseSteadTheyWouldDoTheWorkWhoeverCalls() {
        var ann = work.hire("Ann " + secret, Role.MEMBERSHIP_TEAM);
        var given = work.order(secret, LONG_LATE);
        current.as(tom, () -> desk.claim(given));
        var today = settings.today();
        current.as(tom, () -> absences.arrange(person(tom), person(ann), today, today.plusDays(2), ""));
        var number = current.as(
                Actor.OFFICE,
                () -> cases.open("NOT", "toy", "Wheels", Set.of(Role.MEMBERSHIP_TEAM), Message.of("casework.example")));
        database.sql("update workflow.work_item set case_number = ? where task_id = ?")
                .params(number.value(), given.value())
                .update();

        current.as(tom, () -> cases.comment(number, "@" + ann.name() + " please"));

        assertThat(mailsTo(ann, Kind.MENTION)).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("You stand in for " + tom.name()));
    }
}
