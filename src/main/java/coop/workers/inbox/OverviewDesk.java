package coop.workers.inbox;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.access.StaffDirectory;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shell.Signboard;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkOverview;
import coop.workers.workflow.WorkOverview.Finished;
import coop.workers.workflow.WorkOverview.Pile;
import coop.workers.workflow.WorkQueue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people see how the office stands as a whole: late, where it waits, with whom, what gets done. */
@Service
@Transactional(readOnly = true)
public class OverviewDesk {

    public static final int WEEKS = 12;
    private static final int OLDEST = 10;

    /** All that one may see, whoever has it: what the numbers are counted over. */
    private static final Listing ALL = Listing.MY_WORK.with(Scope.ALL);

    private static final Set<Urgency> LATE = Set.of(Urgency.CRITICALLY_OVERDUE, Urgency.OVERDUE);
    private static final Set<Urgency> IN_TIME = Set.of(Urgency.DUE_SOON, Urgency.NOT_YET_DUE);

    private final WorkOverview overview;
    private final WorkQueue queue;
    private final StaffDirectory staff;
    private final CurrentActor current;
    private final Signboard signboard;

    OverviewDesk(
            WorkOverview overview, WorkQueue queue, StaffDirectory staff, CurrentActor current, Signboard signboard) {
        this.overview = overview;
        this.queue = queue;
        this.staff = staff;
        this.current = current;
        this.signboard = signboard;
    }

    /** A number of pieces of work and the list that shows exactly these. */
    public record Counted(int count, Listing behind) {}

    /** How late the work of a process is. */
    public record OfProcess(ProcessKey process, String name, Map<Urgency, Counted> open) {}

    /** A step at which work waits. */
    public record Place(String title, Counted late, Counted inTime) {

        int all() {
            return late.count() + inTime.count();
        }
    }

    /** What somebody has in hand; {@code name} is null for people who have no account. */
    public record Load(PersonId person, @Nullable String name, Counted late, Counted inTime) {

        int all() {
            return late.count() + inTime.count();
        }
    }

    /** What was finished in the week that begins on {@code monday}. */
    public record Week(LocalDate monday, int finished) {}

    /** The office as it stands; the longest lists first. */
    public record Standing(
            Counted open,
            Counted late,
            Counted untaken,
            List<OfProcess> processes,
            List<Place> places,
            List<Load> loads,
            List<Week> weeks,
            List<WorkItem> oldest) {}

    /**
     * Counts the office as it stands at this moment.
     *
     * @throws NotFound for roles that do not look after the office as a whole
     */
    public Standing now() {
        if (!current.get().isAnyOf(Role.MEMBERSHIP_TEAM, Role.SECRETARY, Role.ADMINISTRATOR, Role.PROCESS_OWNER)) {
            throw new NotFound();
        }
        var piles = overview.open();
        return new Standing(
                new Counted(sum(piles), ALL),
                late(piles, ALL),
                new Counted(sum(untaken(piles)), ALL.with(Scope.UNASSIGNED)),
                processes(piles),
                places(piles),
                loads(piles),
                weeks(),
                queue.page(
                        ALL.filter(), List.of(new WorkQueue.Order(WorkQueue.Column.WAITING_SINCE, true)), 0, OLDEST));
    }

    private static List<OfProcess> processes(List<Pile> piles) {
        return grouped(piles, Pile::process).entrySet().stream()
                .map(each -> {
                    var ofProcess = ALL.withProcesses(Set.of(each.getKey().value()));
                    var open = new EnumMap<Urgency, Counted>(Urgency.class);
                    for (var urgency : Urgency.values()) {
                        open.put(urgency, counted(each.getValue(), ofProcess, Set.of(urgency)));
                    }
                    return new OfProcess(each.getKey(), each.getValue().get(0).processName(), open);
                })
                .sorted(Comparator.comparing(OfProcess::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private record Step(ProcessKey process, String title) {}

    private static List<Place> places(List<Pile> piles) {
        return grouped(piles, pile -> new Step(pile.process(), pile.title())).entrySet().stream()
                .map(each -> {
                    var there = ALL.withProcesses(Set.of(each.getKey().process().value()))
                            .withTitles(Set.of(each.getKey().title()));
                    return new Place(
                            each.getKey().title(), late(each.getValue(), there), inTime(each.getValue(), there));
                })
                .sorted(Comparator.comparing(Place::all).reversed())
                .toList();
    }

    private List<Load> loads(List<Pile> piles) {
        var taken = piles.stream().filter(pile -> pile.assignee() != null).toList();
        var byPerson = grouped(taken, pile -> Objects.requireNonNull(pile.assignee()));
        var names = staff.names(byPerson.keySet());
        return byPerson.entrySet().stream()
                .map(each -> {
                    var theirs = ALL.heldBy(each.getKey());
                    return new Load(
                            each.getKey(),
                            names.get(each.getKey()),
                            late(each.getValue(), theirs),
                            inTime(each.getValue(), theirs));
                })
                .sorted(Comparator.comparing(Load::all).reversed())
                .toList();
    }

    /** Every week up to this one, also those in which nothing was finished. */
    private List<Week> weeks() {
        var thisMonday = signboard.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = thisMonday.minusWeeks(WEEKS - 1L);
        var finished = overview.finishedSince(first, signboard.zone()).stream()
                .collect(Collectors.groupingBy(Finished::week, Collectors.summingInt(Finished::count)));
        var weeks = new ArrayList<Week>();
        for (var monday = first; !monday.isAfter(thisMonday); monday = monday.plusWeeks(1)) {
            weeks.add(new Week(monday, finished.getOrDefault(monday, 0)));
        }
        return List.copyOf(weeks);
    }

    private static <K> Map<K, List<Pile>> grouped(List<Pile> piles, Function<Pile, K> by) {
        return piles.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static Counted late(List<Pile> piles, Listing among) {
        return counted(piles, among, LATE);
    }

    private static Counted inTime(List<Pile> piles, Listing among) {
        return counted(piles, among, IN_TIME);
    }

    private static Counted counted(List<Pile> piles, Listing among, Set<Urgency> urgency) {
        return new Counted(
                sum(piles.stream()
                        .filter(pile -> urgency.contains(pile.urgency()))
                        .toList()),
                among.withUrgency(urgency));
    }

    private static List<Pile> untaken(List<Pile> piles) {
        return piles.stream().filter(pile -> pile.assignee() == null).toList();
    }

    private static int sum(Collection<Pile> piles) {
        return piles.stream().mapToInt(Pile::count).sum();
    }
}
