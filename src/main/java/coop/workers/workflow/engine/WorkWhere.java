package coop.workers.workflow.engine;

import coop.workers.shared.PersonId;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the projection a person may see and wants to see, as the condition of a statement. Values go in as
 * parameters only.
 */
record WorkWhere(String condition, Map<String, @Nullable Object> parameters) {

    /** Later than its date by more than this is critical. */
    private static final Duration CRITICAL = Duration.ofDays(7);

    private static final Duration SOON = Duration.ofDays(3);

    /** Somebody who acts without being anybody in particular has no work of their own. */
    private static final UUID NOBODY = new UUID(0, 0);

    static final String URGENCY = """
            case when due < :critical then 'CRITICALLY_OVERDUE' when due < :now then 'OVERDUE'
                 when due < :soon then 'DUE_SOON' else 'NOT_YET_DUE' end""";

    static WorkWhere of(
            WorkFilter filter, Set<Urgency> urgency, @Nullable PersonId person, Set<String> queues, Instant now) {
        List<String> conditions = new ArrayList<>();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("me", person == null ? NOBODY : person.value());
        parameters.put("queues", queues.toArray(String[]::new));
        parameters.put("now", at(now));
        parameters.put("critical", at(now.minus(CRITICAL)));
        parameters.put("soon", at(now.plus(SOON)));

        conditions.add("not (:me = any(excluded))");
        conditions.add(
                switch (filter.scope()) {
                    case MINE -> "assignee = :me";
                    case UNASSIGNED -> "assignee is null and queue = any(:queues)";
                    case MINE_AND_MY_GROUPS -> "(assignee = :me or (assignee is null and queue = any(:queues)))";
                    case ALL -> "(assignee = :me or queue = any(:queues))";
                });
        if (!filter.processes().isEmpty()) {
            conditions.add("process_key = any(:processes)");
            parameters.put("processes", filter.processes().toArray(String[]::new));
        }
        if (!filter.queues().isEmpty()) {
            conditions.add("queue = any(:wantedQueues)");
            parameters.put("wantedQueues", filter.queues().toArray(String[]::new));
        }
        if (!urgency.isEmpty()) {
            conditions.add("(" + URGENCY + ") = any(:urgency)");
            parameters.put("urgency", urgency.stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.caseNumber() != null) {
            conditions.add("case_number = :number");
            parameters.put("number", filter.caseNumber());
        }
        var words = words(filter.search());
        if (!words.isEmpty()) {
            conditions.add("search @@ to_tsquery('simple', :words)");
            parameters.put("words", words);
        }
        return new WorkWhere(String.join(" and ", conditions), parameters);
    }

    /** Every word of the search as the beginning of a word. */
    private static String words(String search) {
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
