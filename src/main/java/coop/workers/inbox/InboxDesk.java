package coop.workers.inbox;

import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import coop.workers.workflow.InStead;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people look through their work. Shows only what the work queue shows the current actor. */
@Service
@Transactional(readOnly = true)
public class InboxDesk {

    /** As many pieces of work as the list shows as chosen one by one. */
    public static final int AT_ONCE = 500;

    /** As many as can be moved by one command. */
    public static final int MOST = 10_000;

    /** Looked through at a time for the next piece of work: no more than three headings stand between two. */
    private static final int STEP = 5;

    private final WorkQueue queue;
    private final ProcessLibrary library;
    private final StaffDirectory staff;

    InboxDesk(WorkQueue queue, ProcessLibrary library, StaffDirectory staff) {
        this.queue = queue;
        this.library = library;
        this.staff = staff;
    }

    /** Lays the list out as it is now. */
    public Sheet sheet(Listing listing) {
        return new Sheet(listing, counts(listing));
    }

    /** The lines of a sheet from {@code offset} on; always as many as it has there. */
    public List<Line> lines(Sheet sheet, int offset, int limit) {
        var lines = new ArrayList<Line>();
        for (var stretch : sheet.stretches(offset, limit)) {
            if (stretch.heading()) {
                lines.add(new Line.Heading(stretch.urgency(), sheet.counts().getOrDefault(stretch.urgency(), 0)));
            }
            var rows = stretch.length() == 0
                    ? List.<Row>of()
                    : rows(sheet.listing(), stretch.urgency(), stretch.offset(), stretch.length());
            rows.forEach(row -> lines.add(new Line.Entry(row, "")));
            for (var missing = rows.size(); missing < stretch.length(); missing++) {
                lines.add(new Line.Gap(offset + lines.size()));
            }
        }
        return List.copyOf(lines);
    }

    /** The line of the sheet on which {@code task} stands; empty where it is not listed. */
    public OptionalInt lineOf(Sheet sheet, TaskId task) {
        return sheet.counts().keySet().stream()
                .map(urgency -> lineOf(sheet, task, urgency))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(OptionalInt::empty);
    }

    /** The same for work that was listed under {@code urgency}; empty where it is listed there no longer. */
    public OptionalInt lineOf(Sheet sheet, TaskId task, Urgency urgency) {
        var position = position(sheet.listing(), urgency, task);
        return position.isPresent()
                ? OptionalInt.of(sheet.firstOf(urgency) + position.getAsInt())
                : OptionalInt.empty();
    }

    /** The piece of work on line {@code line} or the next below it, else the last above it. */
    public Optional<Line.Entry> nearest(Sheet sheet, int line) {
        return entry(lines(sheet, Math.max(0, line), STEP)).or(() -> {
            var above = new ArrayList<>(lines(sheet, Math.max(0, sheet.lines() - STEP), STEP));
            Collections.reverse(above);
            return entry(above);
        });
    }

    /** The next piece of work below {@code line}, or above it where {@code by} is negative; empty where the list ends. */
    public Optional<Line.Entry> step(Sheet sheet, int line, int by) {
        var steps = by > 0
                ? lines(sheet, line + 1, STEP)
                : new ArrayList<>(lines(sheet, Math.max(0, line - STEP), Math.min(STEP, Math.max(0, line))));
        if (by < 0) {
            Collections.reverse(steps);
        }
        return entry(steps);
    }

    private static Optional<Line.Entry> entry(List<Line> lines) {
        return lines.stream()
                .filter(Line.Entry.class::isInstance)
                .map(Line.Entry.class::cast)
                .findFirst();
    }

    /** Numbers of lines by urgency, most pressing first; none of an urgency that is not listed. */
    Map<Urgency, Integer> counts(Listing listing) {
        var shown = new EnumMap<Urgency, Integer>(Urgency.class);
        var all = queue.countByUrgency(listing.filter(), Sheet.LISTED + 1);
        listing.shownUrgency().forEach(urgency -> shown.put(urgency, all.getOrDefault(urgency, 0)));
        return shown;
    }

    /** Lines of one urgency, sorted as listed. */
    public List<Row> rows(Listing listing, Urgency urgency, int offset, int limit) {
        return rows(urgency, queue.page(only(listing, urgency), listing.inColumnsOfTheQueue(), offset, limit));
    }

    /** The lines of one urgency after {@code last}, sorted as listed. */
    List<Row> after(Listing listing, Row last, int limit) {
        var urgency = last.urgency();
        return rows(urgency, queue.after(only(listing, urgency), listing.inColumnsOfTheQueue(), last.item(), limit));
    }

    private List<Row> rows(Urgency urgency, List<WorkItem> items) {
        var stead = queue.inStead();
        var names = names(items, stead);
        return items.stream().map(item -> row(item, urgency, names, stead)).toList();
    }

    /** How many lines of the same urgency stand before {@code task}; empty where the listing does not show it. */
    public OptionalInt position(Listing listing, Urgency urgency, TaskId task) {
        return queue.position(only(listing, urgency), listing.inColumnsOfTheQueue(), task, Sheet.LISTED);
    }

    /** The first {@link #AT_ONCE} lines in the order in which they are listed. */
    public List<Row> all(Listing listing) {
        var rows = new ArrayList<Row>();
        for (var urgency : listing.shownUrgency()) {
            rows.addAll(rows(listing, urgency, 0, AT_ONCE - rows.size()));
        }
        return List.copyOf(rows);
    }

    /** Everything that is listed, and what would be below, in order; the first {@link #MOST} of it. */
    public List<Row> everything(Listing listing) {
        var rows = new ArrayList<Row>();
        for (var urgency : listing.shownUrgency()) {
            var piece = rows(listing, urgency, 0, Math.min(AT_ONCE, MOST - rows.size()));
            while (!piece.isEmpty()) {
                rows.addAll(piece);
                var most = Math.min(AT_ONCE, MOST - rows.size());
                piece = most == 0 ? List.of() : after(listing, rows.get(rows.size() - 1), most);
            }
        }
        return List.copyOf(rows);
    }

    /** The line as it is now, in or out of any listing; {@code urgency} as it was listed. */
    public Optional<Row> row(TaskId task, Urgency urgency) {
        return queue.find(task).map(item -> rows(urgency, List.of(item)).get(0));
    }

    private static Row row(WorkItem item, Urgency urgency, Map<PersonId, String> names, InStead stead) {
        return new Row(
                item,
                urgency,
                item.assignee() == null ? null : names.get(item.assignee()),
                stead.of(item).map(names::get).orElse(null));
    }

    /** The numbers beside the ways of looking at the queue as a whole. */
    public Map<Scope, Integer> sizes() {
        var sizes = new EnumMap<Scope, Integer>(Scope.class);
        for (var scope : Scope.values()) {
            sizes.put(scope, count(Listing.MY_WORK.with(scope)));
        }
        return sizes;
    }

    /** Counted no further than one more than {@link Sheet#LISTED}. */
    public int count(Listing listing) {
        return queue.count(listing.filter(), Sheet.LISTED + 1);
    }

    /** Names of processes by key, by name. */
    public Map<String, String> processes() {
        return library.processNames().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> keyOf(entry.getKey()), Map.Entry::getValue));
    }

    /** The name of somebody who has or had an account. */
    public Optional<String> name(PersonId person) {
        return Optional.ofNullable(staff.names(List.of(person)).get(person));
    }

    /** Names of queues by key. */
    public Map<String, String> queues() {
        return Collections.unmodifiableMap(library.queueNames());
    }

    public ListingAddress.Known known() {
        return new ListingAddress.Known(processes().keySet(), queues().keySet());
    }

    private static String keyOf(ProcessKey process) {
        return process.value();
    }

    private Map<PersonId, String> names(List<WorkItem> items, InStead stead) {
        var people =
                items.stream().map(WorkItem::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        people.addAll(stead.queues().values());
        return staff.names(people);
    }

    private static WorkFilter only(Listing listing, Urgency urgency) {
        return listing.withUrgency(Set.of(urgency)).filter();
    }
}
