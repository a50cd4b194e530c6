package coop.workers.workflow.engine;

import coop.workers.access.Role;
import coop.workers.shared.PersonId;
import coop.workers.workflow.UrgencyLimits;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Urgency;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the projection a person may see and wants to see. What is theirs and what waits in their queues are ways to
 * work that never meet. Lines are read in the order of an index until there are enough, either way; to be counted they are
 * walked along way by way in the index alone. Values go in as parameters only.
 *
 * @param ways conditions, no two of which hold for one line
 * @param wanted what else must hold
 */
record WorkWhere(List<String> ways, String wanted, Map<String, @Nullable Object> parameters) {

    /** Somebody who acts without being anybody in particular has no work of their own. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Few cases exclude anybody; looking those up once spares every other line a visit. */
    private static final String NOT_EXCLUDED = """
            task_id not in (select barred.task_id from workflow.work_item barred
                where barred.excluded <> '{}' and barred.excluded @> array[cast(:me as uuid)])""";

    private static final String WAITING = "assignee is null";

    private static final String MAY_SEE = "not (:me = any(excluded))";

    /** What is handed in and takes effect soon is nobody's work any more. */
    private static final String NOT_HANDED_IN =
            "task_id not in (select handed.task_id from workflow.handed_in handed where handed.came_back_at is null)";

    /** A case number, or the beginning of one. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,8}-\\d{4}(-\\d{0,8})?");

    private static final String AFTER_ANY_NUMBER = "~";

    private static final String OF_NO_QUEUE_OF_MINE = "(queue is null or queue <> all(:queues))";

    private static final String NOT_PUT_OFF = "(follow_up is null or follow_up <= :now)";

    /** What was said in a case finds its work only for those who may read it; all others find it by its heading. */
    private static final String FOUND = """
            search @@ to_tsquery('simple', :words) and (said is null or said_to && cast(:roles as text[])
                or to_tsvector('simple', workflow.words(case_number || ' ' || case_title || ' ' || title))
                    @@ to_tsquery('simple', :words))""";

    static WorkWhere of(WorkFilter filter, Set<Urgency> urgency, Viewer viewer, UrgencyLimits limits, Instant now) {
        List<String> conditions = new ArrayList<>();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("me", viewer.person() == null ? NOBODY : viewer.person().value());
        parameters.put("queues", viewer.queues().toArray(String[]::new));
        if (viewer.standsInForSomebody()) {
            parameters.put(
                    "covered", viewer.covered().stream().map(PersonId::value).toArray(UUID[]::new));
            parameters.put("lone", viewer.lone().keySet().toArray(String[]::new));
        }
        parameters.put("now", at(now));
        parameters.put("critical", at(now.minus(limits.criticalAfter())));
        parameters.put("soon", at(now.plus(limits.soonWithin())));
        if (!filter.processes().isEmpty()) {
            conditions.add("process_key = any(:processes)");
            parameters.put("processes", filter.processes().toArray(String[]::new));
        }
        if (!filter.queues().isEmpty()) {
            conditions.add("queue = any(:wantedQueues)");
            parameters.put("wantedQueues", filter.queues().toArray(String[]::new));
        }
        if (!urgency.isEmpty() && urgency.size() < Urgency.values().length) {
            conditions.add(
                    urgency.stream().sorted().map(WorkWhere::range).collect(Collectors.joining(" or ", "(", ")")));
        }
        if (!filter.titles().isEmpty()) {
            conditions.add("title = any(:titles)");
            parameters.put("titles", filter.titles().toArray(String[]::new));
        }
        if (filter.holder() != null) {
            conditions.add("assignee = :holder");
            parameters.put("holder", filter.holder().value());
        }
        if (filter.caseNumber() != null) {
            conditions.add("case_number = :number");
            parameters.put("number", filter.caseNumber());
        }
        var words = words(filter.search());
        var start = filter.search().strip().toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(start).matches()) {
            // numbers of one year have most of their words in common, so that an index of words would find too much
            conditions.add("case_number ~>=~ :numberFrom and case_number ~<~ :numberTo");
            parameters.put("numberFrom", start);
            parameters.put("numberTo", start + AFTER_ANY_NUMBER);
        } else if (!words.isEmpty()) {
            conditions.add(FOUND);
            parameters.put("words", words);
            parameters.put("roles", viewer.roles().stream().map(Role::name).toArray(String[]::new));
        }
        return new WorkWhere(
                ways(filter.scope(), viewer),
                conditions.stream().map(each -> " and " + each).collect(Collectors.joining()),
                parameters);
    }

    private static List<String> ways(WorkFilter.Scope scope, Viewer viewer) {
        var mine = "assignee = :me and " + NOT_PUT_OFF;
        var waiting = WAITING + " and queue = any(:queues)";
        var ways =
                switch (scope) {
                    case MINE -> List.of(mine);
                    case UNASSIGNED -> List.of(waiting);
                    case MINE_AND_MY_GROUPS -> List.of(mine, waiting);
                    case PUT_OFF -> List.of("assignee = :me and follow_up > :now");
                    case ALL -> List.of("queue = any(:queues)", "assignee = :me and " + OF_NO_QUEUE_OF_MINE);
                };
        return viewer.standsInForSomebody()
                ? Stream.concat(ways.stream(), inStead(scope)).toList()
                : ways;
    }

    /** What is seen in the stead of people who are away. */
    private static Stream<String> inStead(WorkFilter.Scope scope) {
        var theirs = "assignee = any(:covered) and not (assignee = any(excluded))";
        var alone = WAITING + " and queue = any(:lone) and not (excluded && cast(:covered as uuid[]))";
        return switch (scope) {
            case MINE -> Stream.of(theirs + " and " + NOT_PUT_OFF);
            case UNASSIGNED -> Stream.of(alone);
            case MINE_AND_MY_GROUPS -> Stream.of(theirs + " and " + NOT_PUT_OFF, alone);
            case PUT_OFF -> Stream.of();
            case ALL -> Stream.of(theirs + " and " + OF_NO_QUEUE_OF_MINE, alone);
        };
    }

    static String range(Urgency urgency) {
        return switch (urgency) {
            case CRITICALLY_OVERDUE -> "(falls_due < :critical)";
            case OVERDUE -> "(falls_due >= :critical and falls_due < :now)";
            case DUE_SOON -> "(falls_due >= :now and falls_due < :soon)";
            case NOT_YET_DUE -> "(falls_due >= :soon)";
        };
    }

    /** As many lines as there are up to {@code most}, one row each; {@code extra} narrows them further. */
    String counted(String extra, String most) {
        return ways.stream()
                .map(way -> "(select 1 from workflow.work_item where " + way + " and " + NOT_EXCLUDED + " and "
                        + NOT_HANDED_IN
                        + wanted + extra
                        + " limit " + most + ")")
                .collect(Collectors.joining(" union all ", "(", ") counted"));
    }

    /** The lines up to {@code most} in order; {@code extra} narrows them further. */
    String lines(String columns, String extra, WorkOrder order, String most) {
        // by name, what is theirs and what waits stand far apart
        return order.isByHolder()
                ? ways.stream()
                        .map(way -> lines(
                                columns, way.replace(WAITING, WAITING + " and holder is null"), extra, order, most))
                        .collect(Collectors.joining(" union all ", "(", ") item"))
                : lines(columns, "(" + String.join(" or ", ways) + ")", extra, order, most) + " item";
    }

    private String lines(String columns, String way, String extra, WorkOrder order, String most) {
        return "(select " + columns + " from workflow.work_item where " + way + " and " + MAY_SEE + " and "
                + NOT_HANDED_IN
                + wanted + extra
                + " order by " + order.orderBy() + " limit " + most + ")";
    }

    /** All lines, in no order, to be grouped. */
    String all() {
        return "workflow.work_item where (" + String.join(" or ", ways) + ") and " + MAY_SEE + " and " + NOT_HANDED_IN
                + wanted;
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
