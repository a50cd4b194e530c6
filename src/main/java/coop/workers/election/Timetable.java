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

import coop.workers.shared.ClearDays;
import coop.workers.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When what happens in an election, on the clocks of the organisation's zone: a day stays that day and five o'clock stays five
 * o'clock when the clocks change. It is derived backwards from the meeting at which the result is declared.
 */
public final class Timetable {

    /** When things open: people have the day before them. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** When things close: people can still be asked. */
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** Further away than any minimum that settings allow reaches. */
    private static final int MOST_DAYS_AHEAD = 1_000;

    private final Map<Milestone, LocalDateTime> moments;

    private Timetable(Map<Milestone, LocalDateTime> moments) {
        this.moments = Collections.unmodifiableMap(new EnumMap<>(moments));
    }

    /** One that was kept. */
    static Timetable of(Map<Milestone, LocalDateTime> moments) {
        var copy = new EnumMap<Milestone, LocalDateTime>(Milestone.class);
        copy.putAll(moments);
        if (copy.size() != Milestone.values().length) {
            throw new IllegalArgumentException("A timetable without all its days");
        }
        return new Timetable(copy);
    }

    /** The latest at which everything can happen, to end at the meeting with not a day less than the minimums. */
    public static Timetable backwards(LocalDateTime meeting, Minimums minimums) {
        var day = meeting.toLocalDate();
        var ballotCloses = day.minusDays(minimums.countDays());
        var ballotOpens = ballotCloses.minusDays(minimums.ballotDays());
        var notice = minimums.notice().before(day);
        var candidatesKnown = ballotOpens.isBefore(notice) ? ballotOpens : notice;
        var nominationsClose = candidatesKnown.minusDays(minimums.preparationDays());
        var nominationsOpen = nominationsClose.minusDays(minimums.nominationDays());
        var moments = new EnumMap<Milestone, LocalDateTime>(Milestone.class);
        moments.put(ANNOUNCED, announced(day, nominationsOpen, minimums).atTime(EVENING));
        moments.put(NOMINATIONS_OPEN, nominationsOpen.atTime(MORNING));
        moments.put(NOMINATIONS_CLOSE, nominationsClose.atTime(EVENING));
        moments.put(
                ROLL_FROZEN, ballotOpens.minusDays(minimums.preparationDays()).atTime(EVENING));
        moments.put(NOTICE, notice.atTime(EVENING));
        moments.put(BALLOT_OPENS, ballotOpens.atTime(MORNING));
        moments.put(BALLOT_CLOSES, ballotCloses.atTime(EVENING));
        moments.put(COUNT, ballotCloses.plusDays(1).atTime(MORNING));
        moments.put(MEETING, meeting);
        return new Timetable(moments);
    }

    private static LocalDate announced(LocalDate meeting, LocalDate nominationsOpen, Minimums minimums) {
        var before = meeting.minusMonths(minimums.announcedMonths());
        var beforeNominations = nominationsOpen.minusMonths(minimums.beforeNominationsMonths());
        return before.isBefore(beforeNominations) ? before : beforeNominations;
    }

    /** The first day on which a meeting can be that leaves time for everything, if its election is announced today. */
    public static LocalDate earliestMeeting(LocalDate today, Minimums minimums) {
        return today.datesUntil(today.plusDays(MOST_DAYS_AHEAD))
                .filter(day -> !backwards(day.atTime(MORNING), minimums)
                        .at(ANNOUNCED)
                        .toLocalDate()
                        .isBefore(today))
                .findFirst()
                .orElseThrow();
    }

    /** The same with one day otherwise, which {@link #problems} then looks at. */
    public Timetable with(Milestone milestone, LocalDateTime at) {
        var changed = new EnumMap<>(moments);
        changed.put(milestone, at);
        return new Timetable(changed);
    }

    /**
     * What becomes of it when the meeting is at another time: what is over stays as it was, all else is derived anew.
     *
     * @param adjourned whether notice that has been given still holds
     */
    public Timetable movedTo(LocalDateTime meeting, boolean adjourned, Minimums minimums, LocalDateTime now) {
        var moved = new EnumMap<>(backwards(meeting, minimums).moments);
        moments.forEach((milestone, was) -> {
            if (milestone != MEETING && was.isBefore(now) && (milestone != NOTICE || adjourned)) {
                moved.put(milestone, was);
            }
        });
        return new Timetable(moved);
    }

    public LocalDateTime at(Milestone milestone) {
        return Objects.requireNonNull(moments.get(milestone));
    }

    /** The same moment everywhere in the world. */
    public Instant instant(Milestone milestone, ZoneId zone) {
        return at(milestone).atZone(zone).toInstant();
    }

    Map<Milestone, LocalDateTime> moments() {
        return moments;
    }

    /** Where this differs from what was, all days in order. */
    public List<Shift> comparedWith(Timetable before, LocalDateTime now) {
        return Arrays.stream(Milestone.values())
                .map(milestone -> new Shift(
                        milestone,
                        before.at(milestone),
                        at(milestone),
                        at(milestone).isBefore(now)))
                .toList();
    }

    /**
     * One day of an election, before and after.
     *
     * @param over whether it lies behind us
     */
    public record Shift(Milestone milestone, LocalDateTime was, LocalDateTime becomes, boolean over) {

        public boolean isMoved() {
            return !was.equals(becomes);
        }
    }

    /** What keeps an election from going on with this timetable instead of what was. */
    public List<Problem> problemsAfter(Timetable before, Minimums minimums, LocalDateTime now) {
        var problems = new ArrayList<Problem>();
        comparedWith(before, now).stream()
                .filter(shift -> shift.isMoved() && shift.over())
                .map(shift -> Problem.at(
                        shift.milestone().name(),
                        "election.problem.timetable.over." + shift.milestone().name(),
                        shift.becomes().toLocalDate()))
                .forEach(problems::add);
        problems.addAll(problems(minimums));
        return problems;
    }

    /** What is too late to be done, before an election is called with this timetable. */
    public List<Problem> problemsToday(LocalDate today, Minimums minimums) {
        return at(ANNOUNCED).toLocalDate().isBefore(today)
                ? List.of(Problem.at(
                        ANNOUNCED.name(),
                        "election.problem.timetable.too-late",
                        at(ANNOUNCED).toLocalDate(),
                        earliestMeeting(today, minimums)))
                : List.of();
    }

    /** What of it comes in the wrong order, or leaves less time than the minimums ask for. */
    public List<Problem> problems(Minimums minimums) {
        var problems = new ArrayList<Problem>();
        ordered(List.of(ANNOUNCED, NOMINATIONS_OPEN, NOMINATIONS_CLOSE, BALLOT_OPENS, BALLOT_CLOSES, COUNT, MEETING))
                .forEach(problems::add);
        ordered(List.of(ROLL_FROZEN, BALLOT_OPENS)).forEach(problems::add);
        ordered(List.of(NOMINATIONS_CLOSE, NOTICE)).forEach(problems::add);
        if (day(MEETING).isBefore(day(ANNOUNCED).plusMonths(minimums.announcedMonths()))) {
            problems.add(tooShort(ANNOUNCED, "announced", minimums.announcedMonths()));
        }
        if (day(NOMINATIONS_OPEN).isBefore(day(ANNOUNCED).plusMonths(minimums.beforeNominationsMonths()))) {
            problems.add(tooShort(NOMINATIONS_OPEN, "before-nominations", minimums.beforeNominationsMonths()));
        }
        atLeast(minimums.nominationDays(), NOMINATIONS_OPEN, NOMINATIONS_CLOSE, "nominations", problems);
        atLeast(minimums.preparationDays(), NOMINATIONS_CLOSE, BALLOT_OPENS, "preparation", problems);
        atLeast(minimums.ballotDays(), BALLOT_OPENS, BALLOT_CLOSES, "ballot", problems);
        if (ClearDays.between(day(NOTICE), day(MEETING)).compareTo(minimums.notice()) < 0) {
            problems.add(tooShort(NOTICE, "notice", minimums.notice().number()));
        }
        return problems;
    }

    private List<Problem> ordered(List<Milestone> milestones) {
        var problems = new ArrayList<Problem>();
        for (var place = 1; place < milestones.size(); place++) {
            var earlier = milestones.get(place - 1);
            var later = milestones.get(place);
            if (!at(earlier).isBefore(at(later))) {
                problems.add(Problem.at(
                        later.name(), "election.problem.timetable.order." + later.name(), day(later), day(earlier)));
            }
        }
        return problems;
    }

    private void atLeast(int days, Milestone from, Milestone to, String what, List<Problem> problems) {
        if (at(from).isBefore(at(to)) && day(to).isBefore(day(from).plusDays(days))) {
            problems.add(tooShort(to, what, days));
        }
    }

    private static Problem tooShort(Milestone milestone, String what, int least) {
        return Problem.at(milestone.name(), "election.problem.timetable.short." + what, least);
    }

    private LocalDate day(Milestone milestone) {
        return at(milestone).toLocalDate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timetable timetable && moments.equals(timetable.moments);
    }

    @Override
    public int hashCode() {
        return moments.hashCode();
    }

    @Override
    public String toString() {
        return moments.toString();
    }
}
