package coop.workers.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which columns are shown, in what order and how wide. There is always at least one. */
public record Columns(List<Shown> shown) {

    public static final Columns USUAL = of(Arrays.asList(WorkColumn.values()));

    private static final Pattern WRITTEN = Pattern.compile("([a-z-]{1,20})(?:=(\\d{1,4}))?");

    private static final Set<WorkColumn> IN_ANY_CASE = Set.of(WorkColumn.WHAT, WorkColumn.DUE);

    private static final int NARROWEST = 48;
    private static final int WIDEST = 1200;

    /**
     * A column that is shown.
     *
     * @param width in pixels; null for the column's usual width
     */
    public record Shown(WorkColumn column, @Nullable Integer width) {
        public Shown {
            width = width == null ? null : Math.max(NARROWEST, Math.min(WIDEST, width));
        }
    }

    /** Columns as they were written down, and the keys of those that exist no more. */
    public record Read(Columns columns, List<String> gone) {}

    public Columns {
        shown = List.copyOf(shown);
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("a list without columns shows nothing");
        }
    }

    public static Columns of(List<WorkColumn> columns) {
        return new Columns(
                columns.stream().map(column -> new Shown(column, null)).toList());
    }

    public List<WorkColumn> order() {
        return shown.stream().map(Shown::column).toList();
    }

    /** These columns in this order; what was wider or narrower stays so. */
    public Columns arranged(List<WorkColumn> order) {
        return new Columns(order.stream()
                .map(column -> shown.stream()
                        .filter(each -> each.column() == column)
                        .findFirst()
                        .orElseGet(() -> new Shown(column, null)))
                .toList());
    }

    public Columns resized(WorkColumn column, @Nullable Integer width) {
        return new Columns(shown.stream()
                .map(each -> each.column() == column ? new Shown(column, width) : each)
                .toList());
    }

    /**
     * As many of them as there is room for in {@code pixels}: what stands last goes first, and what is to be done and by when
     * goes last of all.
     */
    public Columns fitting(int pixels) {
        var kept = new ArrayList<>(shown);
        for (var column : leftOutFirst()) {
            if (width(kept) > pixels && kept.size() > 1) {
                kept.remove(column);
            }
        }
        return new Columns(kept);
    }

    private List<Shown> leftOutFirst() {
        var order = new ArrayList<>(shown);
        Collections.reverse(order);
        order.sort(Comparator.comparing(each -> IN_ANY_CASE.contains(each.column())));
        return order;
    }

    private static int width(List<Shown> columns) {
        return columns.stream()
                .mapToInt(each -> each.width() == null ? each.column().usualWidth() : each.width())
                .sum();
    }

    /** As it is kept: {@code what=240,number,due}. */
    public String written() {
        return shown.stream()
                .map(each -> each.width() == null
                        ? each.column().key()
                        : each.column().key() + "=" + each.width())
                .collect(Collectors.joining(","));
    }

    /** Reads what {@link #written()} wrote, perhaps long ago. */
    public static Read read(String written) {
        var shown = new ArrayList<Shown>();
        var gone = new ArrayList<String>();
        for (var part : written.split(",", -1)) {
            var match = WRITTEN.matcher(part);
            if (!match.matches()) {
                continue;
            }
            var width = match.group(2) == null ? null : Integer.valueOf(match.group(2));
            var column = WorkColumn.withKey(match.group(1));
            if (column.isEmpty()) {
                gone.add(match.group(1));
            } else if (shown.stream().noneMatch(each -> each.column() == column.get())) {
                shown.add(new Shown(column.get(), width));
            }
        }
        return new Read(shown.isEmpty() ? USUAL : new Columns(shown), List.copyOf(gone));
    }
}
