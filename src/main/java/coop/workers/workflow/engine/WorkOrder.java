package coop.workers.workflow.engine;

import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue.Column;
import coop.workers.workflow.WorkQueue.Order;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In what order lines stand. Lines alike in every column stand by their ids, in the direction of the first column, so that one
 * index serves both directions.
 */
record WorkOrder(List<Order> columns) {

    private static final Set<Column> MAY_BE_EMPTY = Set.of(Column.AMOUNT, Column.RELEVANT_DATE, Column.ASSIGNEE);

    /** The condition for lines that stand after one line, with the values of that line. */
    record After(String condition, Map<String, @Nullable Object> parameters) {}

    boolean isByHolder() {
        return !columns.isEmpty() && columns.get(0).column() == Column.ASSIGNEE;
    }

    String orderBy() {
        var order = columns.stream()
                .map(each -> column(each.column()) + (each.ascending() ? "" : " desc nulls last"))
                .collect(Collectors.toCollection(ArrayList::new));
        order.add(isUp() ? "task_id" : "task_id desc");
        return String.join(", ", order);
    }

    /** @param holder the name of whoever has {@code last} */
    After after(WorkItem last, @Nullable String holder) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("lastTask", last.id().value());
        var condition = isUp() ? "task_id > :lastTask" : "task_id < :lastTask";
        for (var place = columns.size() - 1; place >= 0; place--) {
            var by = columns.get(place);
            var column = column(by.column());
            var value = value(by.column(), last, holder);
            var name = "last" + place;
            var further = column + (by.ascending() ? " > :" : " < :") + name;
            if (value == null) {
                condition = "(" + column + " is null and " + condition + ")";
            } else {
                parameters.put(name, value);
                var rest = "%s or (%s = :%s and %s)".formatted(further, column, name, condition);
                condition = MAY_BE_EMPTY.contains(by.column())
                        ? "(%s is null or %s)".formatted(column, rest)
                        // said twice, since only the first is a place in an index
                        : "(%s%s :%s and (%s))".formatted(column, by.ascending() ? " >=" : " <=", name, rest);
            }
        }
        return new After(" and " + condition, parameters);
    }

    private boolean isUp() {
        return columns.isEmpty() || columns.get(0).ascending();
    }

    /** Columns that may be empty are empty last. */
    private static String column(Column column) {
        return switch (column) {
            case TITLE -> "title";
            case CASE_NUMBER -> "case_number";
            case CASE_TITLE -> "case_title";
            case PROCESS -> "process_name";
            case AMOUNT -> "amount_pence";
            case RELEVANT_DATE -> "relevant_date";
            case WAITING_SINCE -> "waiting_since";
            case DUE -> "falls_due";
            case ASSIGNEE -> "holder";
        };
    }

    private static @Nullable Object value(Column column, WorkItem item, @Nullable String holder) {
        return switch (column) {
            case TITLE -> item.title();
            case CASE_NUMBER -> item.caseNumber().value();
            case CASE_TITLE -> item.caseTitle();
            case PROCESS -> item.processName();
            case AMOUNT -> item.amount() == null ? null : item.amount().pence();
            case RELEVANT_DATE -> item.relevantDate();
            case WAITING_SINCE -> item.waitingSince().atOffset(ZoneOffset.UTC);
            // the driver writes it as infinity
            case DUE -> item.due() == null ? OffsetDateTime.MAX : item.due().atOffset(ZoneOffset.UTC);
            case ASSIGNEE -> holder;
        };
    }
}
