package coop.workers.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.meetings.MeetingChange.Kind;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OfficeTest
@RecordApplicationEvents
class MeetingDeskTest {

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Marged", Set.of(Role.SECRETARY));
    private static final String HALL = "Unity Hall, Leeds";

    @Autowired
    MeetingDesk desk;

    @Autowired
    Settings settings;

    @Autowired
    CurrentActor currentActor;

    private LocalDateTime begins;

    @BeforeEach
    void aMeetingInTwoMonths() {
        begins = settings.today().plusDays(60).atTime(14, 0);
    }

    @Test
    void aMeetingIsCalledWithTheLastDayOnWhichNoticeCanBeGiven() {
        var id = called();

        assertThat(as(SECRETARY, () -> desk.find(id))).hasValueSatisfying(meeting -> {
            assertThat(meeting.begins()).isEqualTo(begins);
            assertThat(meeting.noticeBy()).isEqualTo(begins.toLocalDate().minusDays(15));
            assertThat(meeting.changes()).isEmpty();
        });
        assertThat(as(SECRETARY, desk::toCome)).extracting(MeetingFile::id).contains(id);
    }

    @Test
    void aMeetingNeedsItsClearDaysOfNoticeNotOneDayLess() {
        var earliest = settings.today().plusDays(15);

        assertThatThrownBy(() -> as(
                        SECRETARY,
                        () -> desk.call(new NewMeeting(
                                MeetingKind.SPECIAL, earliest.minusDays(1).atTime(19, 0), HALL))))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("begins", "meetings.problem.notice", 14, earliest)));
        assertThat(as(SECRETARY, () -> desk.call(new NewMeeting(MeetingKind.SPECIAL, earliest.atTime(19, 0), HALL))))
                .isNotNull();
    }

    @Test
    void aMovedMeetingKeepsItsHistoryAndTellsWhatHangsOnIt(ApplicationEvents events) {
        var id = called();
        var to = begins.plusDays(21);

        as(SECRETARY, () -> desk.move(id, to, "Online", "The hall has no heating"));

        assertThat(as(SECRETARY, () -> desk.find(id))).hasValueSatisfying(meeting -> {
            assertThat(meeting.begins()).isEqualTo(to);
            assertThat(meeting.place()).isEqualTo("Online");
            assertThat(meeting.changes()).singleElement().satisfies(change -> {
                assertThat(change.kind()).isEqualTo(Kind.MOVED);
                assertThat(change.was()).isEqualTo(begins);
                assertThat(change.becomes()).isEqualTo(to);
                assertThat(change.by()).isEqualTo("Marged");
                assertThat(change.reason()).isEqualTo("The hall has no heating");
            });
        });
        assertThat(events.stream(MeetingMoved.class)).containsExactly(new MeetingMoved(id, begins, to, false));
    }

    @Test
    void anAdjournedMeetingNeedsNoNewNoticeButGoesForwardOnly(ApplicationEvents events) {
        var id = called();
        var soon = settings.today().plusDays(3).atTime(14, 0);

        assertThatThrownBy(() -> as(SECRETARY, () -> desk.adjourn(id, soon, HALL, "Not quorate")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("begins", "meetings.problem.adjourned-to-earlier")));
        as(SECRETARY, () -> desk.adjourn(id, begins.plusDays(7), HALL, "Not quorate"));

        assertThat(events.stream(MeetingMoved.class))
                .containsExactly(new MeetingMoved(id, begins, begins.plusDays(7), true));
    }

    @Test
    void anotherPlaceAtTheSameTimeMovesNothingElse(ApplicationEvents events) {
        var id = called();

        as(SECRETARY, () -> desk.move(id, begins, "The other room", "More people are coming"));

        assertThat(events.stream(MeetingMoved.class)).isEmpty();
        assertThat(as(SECRETARY, () -> desk.find(id)).orElseThrow().changes()).hasSize(1);
    }

    @Test
    void aCancelledMeetingIsNeitherListedNorMoved(ApplicationEvents events) {
        var id = called();

        as(SECRETARY, () -> desk.cancel(id, "Called by mistake"));

        assertThat(as(SECRETARY, desk::toCome)).extracting(MeetingFile::id).doesNotContain(id);
        assertThat(events.stream(MeetingCancelled.class)).containsExactly(new MeetingCancelled(id));
        assertThatThrownBy(() -> as(SECRETARY, () -> desk.move(id, begins.plusDays(1), HALL, "After all")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("meetings.problem.cancelled")));
    }

    @Test
    void whoChangesAMeetingSaysWhyAndWhere() {
        var id = called();

        assertThatThrownBy(() -> as(SECRETARY, () -> desk.move(id, begins.plusDays(1), " ", "")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("place", "reason"));
    }

    @Test
    void onlyTheSecretaryChangesMeetingsAndOutsidersKnowOfNone() {
        var id = called();
        var officer = new Actor(PersonId.random(), "Ola", Set.of(Role.RETURNING_OFFICER));

        assertThat(as(officer, () -> desk.find(id))).isPresent();
        assertThatThrownBy(() -> as(officer, () -> desk.cancel(id, "No"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Actor.outside("Somebody"), () -> desk.find(id)))
                .isInstanceOf(NotFound.class);
    }

    private MeetingId called() {
        return as(SECRETARY, () -> desk.call(new NewMeeting(MeetingKind.ANNUAL, begins, HALL)));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, work);
    }
}
