package coop.workers.election;

import static coop.workers.election.Milestone.ANNOUNCED;
import static coop.workers.election.Milestone.BALLOT_CLOSES;
import static coop.workers.election.Milestone.BALLOT_OPENS;
import static coop.workers.election.Milestone.COUNT;
import static coop.workers.election.Milestone.MEETING;
import static coop.workers.election.Milestone.NOMINATIONS_CLOSE;
import static coop.workers.election.Milestone.NOMINATIONS_OPEN;
import static coop.workers.election.Milestone.NOTICE;
import static coop.workers.election.Milestone.ROLL_FROZEN;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.election.Timetable.Shift;
import coop.workers.shared.ClearDays;
import coop.workers.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Minimums SHIPPED = new Minimums(new ClearDays(14), 3, 1, 28, 7, 14, 2);
    private static final LocalDateTime MEETING_DAY = LocalDateTime.of(2027, 6, 26, 14, 0);

    private final Timetable timetable = Timetable.backwards(MEETING_DAY, SHIPPED);

    @Test
    void everyDayIsTheLatestThatLeavesTheMinimums() {
        assertThat(timetable.at(MEETING)).isEqualTo(MEETING_DAY);
        assertThat(timetable.at(COUNT)).isEqualTo("2027-06-25T09:00");
        assertThat(timetable.at(BALLOT_CLOSES)).isEqualTo("2027-06-24T17:00");
        assertThat(timetable.at(BALLOT_OPENS)).isEqualTo("2027-06-10T09:00");
        assertThat(timetable.at(NOTICE)).isEqualTo("2027-06-11T17:00");
        assertThat(timetable.at(ROLL_FROZEN)).isEqualTo("2027-06-03T17:00");
        assertThat(timetable.at(NOMINATIONS_CLOSE)).isEqualTo("2027-06-03T17:00");
        assertThat(timetable.at(NOMINATIONS_OPEN)).isEqualTo("2027-05-06T09:00");
        assertThat(timetable.at(ANNOUNCED)).isEqualTo("2027-03-26T17:00");
    }

    @Test
    void whatIsDerivedKeepsTheMinimumsOnEveryDayOfFiveYears() {
        var first = LocalDate.of(2027, 1, 1);

        first.datesUntil(first.plusYears(5)).forEach(day -> assertThat(
                        Timetable.backwards(day.atTime(14, 0), SHIPPED).problems(SHIPPED))
                .as(day.toString())
                .isEmpty());
    }

    @Test
    void aLongNoticeMovesTheCandidatesForward() {
        var longNotice = Timetable.backwards(MEETING_DAY, new Minimums(new ClearDays(30), 3, 1, 28, 7, 14, 2));

        assertThat(longNotice.at(NOTICE)).isEqualTo("2027-05-26T17:00");
        assertThat(longNotice.at(NOMINATIONS_CLOSE)).isEqualTo("2027-05-19T17:00");
        assertThat(longNotice.at(ROLL_FROZEN)).isEqualTo("2027-06-03T17:00");
    }

    @Test
    void fiveOClockStaysFiveOClockWhenTheClocksGoForward() {
        var overSpring = Timetable.backwards(LocalDateTime.of(2027, 4, 3, 14, 0), SHIPPED);

        assertThat(overSpring.instant(BALLOT_OPENS, LONDON)).isEqualTo(Instant.parse("2027-03-18T09:00:00Z"));
        assertThat(overSpring.instant(BALLOT_CLOSES, LONDON)).isEqualTo(Instant.parse("2027-04-01T16:00:00Z"));
        assertThat(length(overSpring))
                .isEqualTo(Duration.ofDays(14).plusHours(8).minusHours(1));
    }

    @Test
    void fiveOClockStaysFiveOClockWhenTheClocksGoBack() {
        var overAutumn = Timetable.backwards(LocalDateTime.of(2027, 11, 6, 14, 0), SHIPPED);

        assertThat(overAutumn.instant(BALLOT_OPENS, LONDON)).isEqualTo(Instant.parse("2027-10-21T08:00:00Z"));
        assertThat(overAutumn.instant(BALLOT_CLOSES, LONDON)).isEqualTo(Instant.parse("2027-11-04T17:00:00Z"));
        assertThat(length(overAutumn))
                .isEqualTo(Duration.ofDays(14).plusHours(8).plusHours(1));
    }

    private static Duration length(Timetable timetable) {
        return Duration.between(timetable.instant(BALLOT_OPENS, LONDON), timetable.instant(BALLOT_CLOSES, LONDON));
    }

    @Test
    void theTwentyNinthOfFebruaryCountsInLeapYears() {
        var leap = Timetable.backwards(LocalDateTime.of(2028, 3, 4, 14, 0), SHIPPED);
        var common = Timetable.backwards(LocalDateTime.of(2027, 3, 4, 14, 0), SHIPPED);

        assertThat(leap.at(BALLOT_OPENS)).isEqualTo("2028-02-17T09:00");
        assertThat(common.at(BALLOT_OPENS)).isEqualTo("2027-02-16T09:00");
        assertThat(Timetable.backwards(LocalDateTime.of(2028, 5, 31, 14, 0), SHIPPED)
                        .at(ANNOUNCED))
                .isEqualTo("2028-02-29T17:00");
    }

    @Test
    void theYearMayEndInBetween() {
        var overNewYear = Timetable.backwards(LocalDateTime.of(2028, 1, 8, 14, 0), SHIPPED);

        assertThat(overNewYear.at(BALLOT_OPENS)).isEqualTo("2027-12-23T09:00");
        assertThat(overNewYear.at(BALLOT_CLOSES)).isEqualTo("2028-01-06T17:00");
        assertThat(overNewYear.at(ANNOUNCED)).isEqualTo("2027-10-08T17:00");
    }

    @Test
    void onceItIsTooLateTheEarliestPossibleMeetingIsSaid() {
        var today = LocalDate.of(2027, 3, 27);

        assertThat(timetable.problemsToday(today.minusDays(1), SHIPPED)).isEmpty();
        assertThat(timetable.problemsToday(today, SHIPPED))
                .containsExactly(Problem.at(
                        "ANNOUNCED",
                        "election.problem.timetable.too-late",
                        LocalDate.of(2027, 3, 26),
                        LocalDate.of(2027, 6, 27)));
        assertThat(Timetable.earliestMeeting(today, SHIPPED)).isEqualTo("2027-06-27");
    }

    @Test
    void everyDayTooLateIsToldWithTheMinimumItBreaks() {
        assertThat(problemsWith(ANNOUNCED, "2027-03-27T17:00")).containsExactly("announced");
        assertThat(problemsWith(NOMINATIONS_OPEN, "2027-05-07T09:00")).containsExactly("nominations");
        assertThat(problemsWith(NOMINATIONS_OPEN, "2027-04-25T09:00")).containsExactly("before-nominations");
        assertThat(problemsWith(NOMINATIONS_CLOSE, "2027-06-04T17:00")).containsExactly("preparation");
        assertThat(problemsWith(BALLOT_OPENS, "2027-06-11T09:00")).containsExactly("ballot");
        assertThat(problemsWith(NOTICE, "2027-06-12T17:00")).containsExactly("notice");
        assertThat(problemsWith(ROLL_FROZEN, "2027-06-10T17:00")).containsExactly("BALLOT_OPENS");
        assertThat(problemsWith(COUNT, "2027-06-24T16:00")).containsExactly("COUNT");
        assertThat(problemsWith(COUNT, "2027-06-26T15:00")).containsExactly("MEETING");
        assertThat(problemsWith(NOTICE, "2027-06-03T16:00")).containsExactly("NOTICE");
    }

    private List<String> problemsWith(Milestone milestone, String at) {
        return timetable.with(milestone, LocalDateTime.parse(at)).problems(SHIPPED).stream()
                .map(problem -> problem.message().key())
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    void whenTheMeetingMovesWhatIsOverStaysAndTheRestFollows() {
        var now = LocalDateTime.of(2027, 5, 20, 12, 0);

        var moved = timetable.movedTo(MEETING_DAY.plusDays(14), false, SHIPPED, now);

        assertThat(moved.comparedWith(timetable, now))
                .filteredOn(Shift::isMoved)
                .extracting(Shift::milestone)
                .containsExactly(NOMINATIONS_CLOSE, ROLL_FROZEN, NOTICE, BALLOT_OPENS, BALLOT_CLOSES, COUNT, MEETING);
        assertThat(moved.comparedWith(timetable, now))
                .filteredOn(Shift::over)
                .extracting(Shift::milestone)
                .containsExactly(ANNOUNCED, NOMINATIONS_OPEN);
        assertThat(moved.at(BALLOT_CLOSES)).isEqualTo("2027-07-08T17:00");
        assertThat(moved.problemsAfter(timetable, SHIPPED, now)).isEmpty();
    }

    @Test
    void aBallotThatRunsIsExtendedAndNeverReopened() {
        var now = LocalDateTime.of(2027, 6, 15, 12, 0);

        var moved = timetable.movedTo(MEETING_DAY.plusDays(28), false, SHIPPED, now);

        assertThat(moved.at(BALLOT_OPENS)).isEqualTo(timetable.at(BALLOT_OPENS));
        assertThat(moved.at(ROLL_FROZEN)).isEqualTo(timetable.at(ROLL_FROZEN));
        assertThat(moved.at(BALLOT_CLOSES)).isEqualTo("2027-07-22T17:00");
        assertThat(moved.at(NOTICE)).as("of the new day").isEqualTo("2027-07-09T17:00");
        assertThat(moved.problemsAfter(timetable, SHIPPED, now)).isEmpty();
    }

    @Test
    void aBallotThatIsClosedStaysClosed() {
        var now = LocalDateTime.of(2027, 6, 24, 18, 0);

        var moved = timetable.movedTo(MEETING_DAY.plusDays(60), false, SHIPPED, now);

        assertThat(moved.at(BALLOT_CLOSES)).isEqualTo(timetable.at(BALLOT_CLOSES));
        assertThat(moved.problemsAfter(timetable, SHIPPED, now)).isEmpty();
    }

    @Test
    void noticeOfAMovedMeetingIsGivenAnewAndOfAnAdjournedOneNot() {
        var now = LocalDateTime.of(2027, 6, 20, 12, 0);
        var to = MEETING_DAY.plusDays(3);

        assertThat(keys(timetable.movedTo(to, false, SHIPPED, now).problemsAfter(timetable, SHIPPED, now)))
                .containsExactly("election.problem.timetable.over.NOTICE");
        assertThat(timetable.movedTo(to, true, SHIPPED, now).problemsAfter(timetable, SHIPPED, now))
                .isEmpty();
    }

    @Test
    void aMeetingCannotMoveSoCloseThatSomethingWouldHaveHadToHappenAlready() {
        var now = LocalDateTime.of(2027, 5, 20, 12, 0);

        var moved = timetable.movedTo(MEETING_DAY.minusDays(20), false, SHIPPED, now);

        assertThat(keys(moved.problemsAfter(timetable, SHIPPED, now)))
                .contains(
                        "election.problem.timetable.over.NOMINATIONS_CLOSE",
                        "election.problem.timetable.short.announced");
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(problem -> problem.message().key()).toList();
    }
}
