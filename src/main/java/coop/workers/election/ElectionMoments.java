package coop.workers.election;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The moments at which an election goes on by itself, as its timetable has them now.
 *
 * @param challengeUntil the end of the last day on which the result can be challenged, if it is declared at the meeting
 */
public record ElectionMoments(
        Instant nominationsOpen,
        Instant nominationsClose,
        Instant rollFrozen,
        Instant ballotOpens,
        Instant ballotHalfTime,
        Instant ballotLastCall,
        Instant ballotCloses,
        Instant countFrom,
        Instant meetingBegins,
        Instant challengeUntil) {

    private static final Duration BEFORE_THE_CLOSE = Duration.ofDays(2);

    static ElectionMoments of(Timetable timetable, ZoneId zone, int challengeDays) {
        var opens = timetable.instant(Milestone.BALLOT_OPENS, zone);
        var closes = timetable.instant(Milestone.BALLOT_CLOSES, zone);
        var halfTime = opens.plus(Duration.between(opens, closes).dividedBy(2));
        var lastCall = closes.minus(BEFORE_THE_CLOSE);
        var meeting = timetable.at(Milestone.MEETING);
        return new ElectionMoments(
                timetable.instant(Milestone.NOMINATIONS_OPEN, zone),
                timetable.instant(Milestone.NOMINATIONS_CLOSE, zone),
                timetable.instant(Milestone.ROLL_FROZEN, zone),
                opens,
                halfTime,
                lastCall.isBefore(halfTime) ? halfTime : lastCall,
                closes,
                timetable.instant(Milestone.COUNT, zone),
                meeting.atZone(zone).toInstant(),
                meeting.toLocalDate()
                        .plusDays(challengeDays + 1L)
                        .atStartOfDay(zone)
                        .toInstant());
    }
}
