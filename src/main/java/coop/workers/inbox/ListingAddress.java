package coop.workers.inbox;

import coop.workers.shared.PersonId;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A listing as the parameters of an address, and back; what an address asks for that does not exist is left out and told. */
public final class ListingAddress {

    private static final String SCOPE = "scope";
    private static final String PROCESS = "process";
    private static final String QUEUE = "queue";
    private static final String URGENCY = "urgency";
    private static final String SEARCH = "q";
    private static final String SORT = "sort";
    private static final String TITLE = "title";
    private static final String HOLDER = "who";

    /** What an address may have besides: which view is open, which work, and what a file of the list has for columns. */
    private static final Set<String> ALL =
            Set.of(SCOPE, PROCESS, QUEUE, URGENCY, SEARCH, SORT, TITLE, HOLDER, "view", "task", "columns");

    private static final Map<Scope, String> SCOPES = Map.of(
            Scope.MINE_AND_MY_GROUPS, "mine",
            Scope.MINE, "assigned",
            Scope.UNASSIGNED, "open",
            Scope.PUT_OFF, "later",
            Scope.ALL, "all");

    private static final Map<Urgency, String> URGENCIES = Map.of(
            Urgency.CRITICALLY_OVERDUE, "critical",
            Urgency.OVERDUE, "overdue",
            Urgency.DUE_SOON, "soon",
            Urgency.NOT_YET_DUE, "later");

    private ListingAddress() {}

    /** What exists to be asked for: keys of processes and of queues. */
    public record Known(Collection<String> processes, Collection<String> queues) {}

    /** What an address asks for, and what of it there is no longer. */
    public record Read(Listing listing, List<Gone> gone) {}

    /** Something that was asked for and is not there, by the word that an address has for its kind. */
    public record Gone(String kind, String key) {}

    /** The word for a scope in addresses and names of texts. */
    public static String word(Scope scope) {
        return SCOPES.getOrDefault(scope, "");
    }

    /** The word for an urgency in addresses and names of texts. */
    public static String word(Urgency urgency) {
        return URGENCIES.getOrDefault(urgency, "");
    }

    /** Only what differs from the list as it opens. */
    public static Map<String, List<String>> parameters(Listing listing) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (listing.scope() != Scope.MINE_AND_MY_GROUPS) {
            parameters.put(SCOPE, List.of(word(listing.scope())));
        }
        put(parameters, PROCESS, listing.processes().stream().sorted().toList());
        put(parameters, QUEUE, listing.queues().stream().sorted().toList());
        put(
                parameters,
                URGENCY,
                listing.urgency().stream().sorted().map(ListingAddress::word).toList());
        put(parameters, TITLE, listing.titles().stream().sorted().toList());
        if (listing.holder() != null) {
            parameters.put(HOLDER, List.of(listing.holder().toString()));
        }
        if (!listing.search().isEmpty()) {
            parameters.put(SEARCH, List.of(listing.search()));
        }
        if (!listing.order().isEmpty()) {
            parameters.put(
                    SORT,
                    List.of(listing.order().stream()
                            .map(by -> (by.ascending() ? "" : "-") + by.column().key())
                            .collect(Collectors.joining(","))));
        }
        return parameters;
    }

    public static Read read(Map<String, List<String>> parameters, Known known) {
        var gone = new ArrayList<>(strange(parameters, ALL));
        var listing = new Listing(
                scope(parameters, gone),
                existing(parameters, PROCESS, known.processes(), gone),
                existing(parameters, QUEUE, known.queues(), gone),
                urgencies(parameters, gone),
                String.join(" ", all(parameters, SEARCH)),
                order(parameters, gone),
                Set.copyOf(all(parameters, TITLE)),
                holder(parameters, gone));
        return new Read(listing, List.copyOf(gone));
    }

    /** The address of the list so narrowed, under the route of the list. */
    public static String address(String route, Listing listing) {
        var query = written(listing);
        return query.isEmpty() ? route : route + "?" + query;
    }

    /** As one line, to be kept. */
    static String written(Listing listing) {
        return parameters(listing).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    static Read readLine(String line, Known known) {
        var parameters = Arrays.stream(line.split("&", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.groupingBy(
                        part -> part[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), Collectors.toList())));
        return read(parameters, known);
    }

    private static Set<String> existing(
            Map<String, List<String>> parameters, String kind, Collection<String> known, List<Gone> gone) {
        var wanted = new HashSet<>(all(parameters, kind));
        wanted.stream().filter(key -> !known.contains(key)).sorted().forEach(key -> gone.add(new Gone(kind, key)));
        wanted.retainAll(Set.copyOf(known));
        return wanted;
    }

    private static @Nullable PersonId holder(Map<String, List<String>> parameters, List<Gone> gone) {
        for (var written : all(parameters, HOLDER)) {
            try {
                return PersonId.of(written);
            } catch (IllegalArgumentException nobody) {
                gone.add(new Gone(HOLDER, written));
            }
        }
        return null;
    }

    /** The parameters of an address that mean nothing, but for those {@code understood}. */
    public static List<Gone> strange(Map<String, List<String>> parameters, Set<String> understood) {
        return parameters.keySet().stream()
                .filter(name -> !understood.contains(name))
                .sorted()
                .map(name -> new Gone("part", name))
                .toList();
    }

    private static Scope scope(Map<String, List<String>> parameters, List<Gone> gone) {
        var scope = Scope.MINE_AND_MY_GROUPS;
        for (var word : all(parameters, SCOPE)) {
            var named = named(SCOPES, word);
            if (named.isEmpty()) {
                gone.add(new Gone(SCOPE, word));
            }
            scope = named.orElse(scope);
        }
        return scope;
    }

    private static Set<Urgency> urgencies(Map<String, List<String>> parameters, List<Gone> gone) {
        var wanted = EnumSet.noneOf(Urgency.class);
        for (var word : all(parameters, URGENCY)) {
            named(URGENCIES, word).ifPresentOrElse(wanted::add, () -> gone.add(new Gone(URGENCY, word)));
        }
        return wanted;
    }

    private static <T> Optional<T> named(Map<T, String> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<Listing.By> order(Map<String, List<String>> parameters, List<Gone> gone) {
        var order = new LinkedHashMap<WorkColumn, Listing.By>();
        for (var written : all(parameters, SORT)) {
            for (var part : written.split(",", -1)) {
                var ascending = !part.startsWith("-");
                var key = ascending ? part : part.substring(1);
                WorkColumn.withKey(key)
                        .ifPresentOrElse(
                                column -> order.putIfAbsent(column, new Listing.By(column, ascending)),
                                () -> gone.add(new Gone("column", key)));
            }
        }
        return List.copyOf(order.values());
    }

    private static List<String> all(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }
}
