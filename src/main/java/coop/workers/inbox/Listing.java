package coop.workers.inbox;

import coop.workers.shared.PersonId;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkQueue;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is listed and in what order: everything of the list that an address keeps. */
public record Listing(
        Scope scope,
        Set<String> processes,
        Set<String> queues,
        Set<Urgency> urgency,
        String search,
        List<By> order,
        Set<String> titles,
        @Nullable PersonId holder) {

    public static final Listing MY_WORK =
            new Listing(Scope.MINE_AND_MY_GROUPS, Set.of(), Set.of(), Set.of(), "", List.of());

    /** More than this of a search is not looked at. */
    public static final int LONGEST_SEARCH = 200;

    /** What is most pressing first. */
    private static final List<By> USUAL_ORDER = List.of(new By(WorkColumn.DUE, true), new By(WorkColumn.WAITING, true));

    /** One column of the order. */
    public record By(WorkColumn column, boolean ascending) {}

    public Listing {
        processes = Set.copyOf(processes);
        queues = Set.copyOf(queues);
        urgency = Set.copyOf(urgency);
        search = shortened(search);
        order = List.copyOf(order);
        titles = Set.copyOf(titles);
    }

    public Listing(
            Scope scope,
            Set<String> processes,
            Set<String> queues,
            Set<Urgency> urgency,
            String search,
            List<By> order) {
        this(scope, processes, queues, urgency, search, order, Set.of(), null);
    }

    /** Only what is called so in the diagrams. */
    public Listing withTitles(Set<String> only) {
        return new Listing(scope, processes, queues, urgency, search, order, only, holder);
    }

    /** Only what {@code person} has; null for what anybody has. */
    public Listing heldBy(@Nullable PersonId person) {
        return new Listing(scope, processes, queues, urgency, search, order, titles, person);
    }

    public Listing with(Scope other) {
        return new Listing(other, processes, queues, urgency, search, order, titles, holder);
    }

    public Listing withProcesses(Set<String> keys) {
        return new Listing(scope, keys, queues, urgency, search, order, titles, holder);
    }

    public Listing withQueues(Set<String> keys) {
        return new Listing(scope, processes, keys, urgency, search, order, titles, holder);
    }

    public Listing withUrgency(Set<Urgency> only) {
        return new Listing(scope, processes, queues, only, search, order, titles, holder);
    }

    public Listing searching(String words) {
        return new Listing(scope, processes, queues, urgency, words, order, titles, holder);
    }

    public Listing orderedBy(List<By> columns) {
        return new Listing(scope, processes, queues, urgency, search, columns, titles, holder);
    }

    /** Everything in the same scope. */
    public Listing unfiltered() {
        return new Listing(scope, Set.of(), Set.of(), Set.of(), "", order);
    }

    public boolean isFiltered() {
        return !(processes.isEmpty()
                && queues.isEmpty()
                && urgency.isEmpty()
                && search.isBlank()
                && titles.isEmpty()
                && holder == null);
    }

    /** The urgencies it shows, most pressing first. */
    public Set<Urgency> shownUrgency() {
        return urgency.isEmpty() ? EnumSet.allOf(Urgency.class) : EnumSet.copyOf(urgency);
    }

    public WorkFilter filter() {
        return new WorkFilter(scope, processes, queues, urgency, search, null, titles, holder);
    }

    List<WorkQueue.Order> inColumnsOfTheQueue() {
        return (order.isEmpty() ? USUAL_ORDER : order)
                .stream()
                        .flatMap(by -> by.column().sortedBy().stream()
                                .map(column -> new WorkQueue.Order(column, by.ascending())))
                        .toList();
    }

    static <T> Set<T> without(Set<T> all, T one) {
        var rest = new LinkedHashSet<>(all);
        rest.remove(one);
        return rest;
    }

    private static String shortened(String words) {
        var stripped = words.strip();
        return stripped.codePointCount(0, stripped.length()) <= LONGEST_SEARCH
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST_SEARCH));
    }
}
