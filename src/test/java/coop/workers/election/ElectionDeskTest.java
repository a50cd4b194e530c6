package coop.workers.election;

import static coop.workers.election.SomeElections.OFFICER;
import static coop.workers.election.SomeElections.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.election.Timetable.Shift;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TheBoard;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OfficeTest
@RecordApplicationEvents
class ElectionDeskTest {

    @Autowired
    ElectionDesk desk;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    SomeElections some;

    @Autowired
    TheBoard board;

    @Autowired
    CurrentActor currentActor;

    @Test
    void theOutlookSaysTheSeatsThatNobodyHoldsAfterTheMeeting() {
        board.members();
        var meeting = some.meeting(some.inFiveMonths());

        var outlook = as(OFFICER, () -> desk.outlook(meeting));

        assertThat(outlook.seats()).isZero();
        assertThat(outlook.problems()).isEmpty();
        assertThat(outlook.timetable().at(Milestone.MEETING)).isEqualTo(some.inFiveMonths());
    }

    @Test
    void anElectionIsCalledWithTheTimetableThatWasLookedAt() {
        var meeting = some.meeting(some.inFiveMonths());
        var looked = as(OFFICER, () -> desk.outlook(meeting)).timetable();
        var earlier =
                looked.with(Milestone.ANNOUNCED, looked.at(Milestone.ANNOUNCED).minusDays(3));

        var id = as(OFFICER, () -> desk.call(new NewElection(" Board ", meeting, 4, "plurality"), earlier));

        assertThat(as(OFFICER, () -> desk.find(id))).hasValueSatisfying(election -> {
            assertThat(election.title()).isEqualTo("Board");
            assertThat(election.seats()).isEqualTo(4);
            assertThat(election.status()).isEqualTo(ElectionStatus.CALLED);
            assertThat(election.timetable()).isEqualTo(earlier);
        });
    }

    @Test
    void aTimetableThatNoLongerLeadsToTheMeetingIsRefused() {
        var meeting = some.meeting(some.inFiveMonths());
        var looked = as(OFFICER, () -> desk.outlook(meeting)).timetable();
        as(SECRETARY, () -> meetings.move(meeting, some.inFiveMonths().plusDays(1), "Hall", "Clash"));

        assertThatThrownBy(() ->
                        as(OFFICER, () -> desk.call(new NewElection("Board", meeting, 4, "scottish-stv"), looked)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("election.problem.meeting-moved-meanwhile")));
    }

    @Test
    void everythingWrongWithACallIsSaidAtOnce() {
        var meeting = some.meeting(some.inFiveMonths());
        var looked = as(OFFICER, () -> desk.outlook(meeting)).timetable();
        var tight = looked.with(
                Milestone.BALLOT_OPENS, looked.at(Milestone.BALLOT_OPENS).plusDays(1));

        assertThatThrownBy(() -> as(OFFICER, () -> desk.call(new NewElection("", meeting, 0, "dice"), tight)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("title", "seats", "method", "BALLOT_CLOSES"));
    }

    @Test
    void whenItsMeetingMovesAnElectionFollowsAndTellsEveryDayThatChanged(ApplicationEvents events) {
        var meeting = some.meeting(some.inFiveMonths());
        var id = some.calledAt(meeting);
        var to = some.inFiveMonths().plusDays(10);

        var before = as(OFFICER, () -> desk.ifMoved(meeting, to, false));
        as(SECRETARY, () -> meetings.move(meeting, to, "Hall", "The hall is let"));

        assertThat(before).singleElement().satisfies(move -> {
            assertThat(move.problems()).isEmpty();
            assertThat(move.shifts()).allMatch(Shift::isMoved);
        });
        assertThat(as(OFFICER, () -> desk.find(id)).orElseThrow().timetable().at(Milestone.MEETING))
                .isEqualTo(to);
        assertThat(events.stream(ElectionMoved.class))
                .containsExactly(new ElectionMoved(id, before.get(0).shifts()));
    }

    @Test
    void aMeetingDoesNotMoveWhereItsElectionCannotFollow() {
        var meeting = some.meeting(some.inFiveMonths());
        var id = some.calledAt(meeting);
        var to = some.inFiveMonths().minusMonths(4);

        assertThatThrownBy(() -> as(SECRETARY, () -> meetings.move(meeting, to, "Hall", "Sooner")))
                .isInstanceOf(Rejection.class);

        assertThat(as(OFFICER, () -> meetings.find(meeting)).map(MeetingFile::begins))
                .hasValue(some.inFiveMonths());
        assertThat(as(OFFICER, () -> desk.find(id)).orElseThrow().timetable().at(Milestone.MEETING))
                .isEqualTo(some.inFiveMonths());
    }

    @Test
    void anElectionMayEndAtAnotherMeetingAndThenItsOwnMayBeCancelled() {
        var meeting = some.meeting(some.inFiveMonths());
        var id = some.calledAt(meeting);
        assertThatThrownBy(() -> as(SECRETARY, () -> meetings.cancel(meeting, "No hall")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("election.problem.meeting-needed")));
        var other = some.meeting(some.inFiveMonths().plusMonths(1));

        as(OFFICER, () -> {
            desk.moveTo(id, other);
            return true;
        });
        as(SECRETARY, () -> meetings.cancel(meeting, "No hall"));

        assertThat(as(OFFICER, () -> desk.find(id)).orElseThrow().meeting()).isEqualTo(other);
    }

    @Test
    void aCancelledElectionMovesNoMore() {
        var meeting = some.meeting(some.inFiveMonths());
        var id = some.calledAt(meeting);

        currentActor.as(OFFICER, () -> desk.cancel(id, "The board asked for another method"));
        as(SECRETARY, () -> meetings.move(meeting, some.inFiveMonths().plusDays(1), "Hall", "Clash"));

        var election = as(OFFICER, () -> desk.find(id)).orElseThrow();
        assertThat(election.status()).isEqualTo(ElectionStatus.CANCELLED);
        assertThat(election.timetable().at(Milestone.MEETING)).isEqualTo(some.inFiveMonths());
    }

    @Test
    void onlyTheReturningOfficerAndTheSecretaryRunElections() {
        var id = some.called();
        var treasurer = new Actor(PersonId.random(), "Tomos", Set.of(Role.TREASURER));

        assertThat(as(treasurer, () -> desk.find(id))).isPresent();
        assertThatThrownBy(() -> currentActor.as(treasurer, () -> desk.cancel(id, "No")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Actor.outside("Somebody"), () -> desk.find(id)))
                .isInstanceOf(NotFound.class);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, work);
    }
}
