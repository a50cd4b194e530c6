package coop.workers.studio.compare;

import coop.workers.shell.Texts;
import coop.workers.studio.compare.Comparing.Paired;
import coop.workers.studio.compare.Comparing.Unreadable;
import coop.workers.studio.compare.Comparison.Difference;
import coop.workers.studio.compare.Comparison.FileDifference;
import coop.workers.studio.compare.Comparison.FileKind;
import coop.workers.workflow.DrawnElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a table decides otherwise, line by line. */
final class TableChanges {

    private static final String RULE = "rule";
    private static final String CELL = "inputEntry";
    private static final String OUTCOME = "outputEntry/text";

    private final Texts texts;
    private final List<DrawnElement> before;
    private final List<DrawnElement> after;
    private final List<Difference> told = new ArrayList<>();

    TableChanges(Texts texts, byte[] before, byte[] after) {
        this.texts = texts;
        try {
            this.before = List.copyOf(DrawnElement.in(before).values());
            this.after = List.copyOf(DrawnElement.in(after).values());
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    FileDifference told(String path) {
        var name = after.stream()
                .filter(element ->
                        element.kind().equals("decision") && !element.name().isBlank())
                .map(DrawnElement::name)
                .findFirst()
                .orElse(Comparing.nameOf(path));
        Comparing.pair(before, after, DrawnElement::id).forEach(this::tell);
        if (told.isEmpty() && !ids(before).equals(ids(after))) {
            told.add(new Difference(Change.CHANGED, null, texts.say("studio.compare.table.order", name)));
        }
        if (told.isEmpty()) {
            told.add(new Difference(Change.CHANGED, null, texts.say("studio.compare.table.layout", name)));
        }
        return new FileDifference(path, FileKind.TABLE, name, Change.CHANGED, List.copyOf(told), Map.of());
    }

    private static List<String> ids(List<DrawnElement> elements) {
        return elements.stream().map(DrawnElement::id).toList();
    }

    private void tell(Paired<DrawnElement> pair) {
        var old = pair.before();
        var now = pair.after();
        if (now == null && old != null) {
            tellWhole(Change.REMOVED, old, before);
        } else if (old == null && now != null) {
            tellWhole(Change.ADDED, now, after);
        } else if (old != null && now != null && old.kind().equals(RULE)) {
            tellRule(old, now);
        } else if (old != null && now != null) {
            tellProperties(old, now);
        }
    }

    private void tellWhole(Change change, DrawnElement element, List<DrawnElement> table) {
        if (element.kind().equals(RULE)) {
            say(change, element, "line." + change, when(element, table), element.property(OUTCOME));
        } else {
            say(change, element, "part." + change, label(element));
        }
    }

    private void tellRule(DrawnElement old, DrawnElement now) {
        var cells = !cells(old).equals(cells(now));
        var outcome = !old.property(OUTCOME).equals(now.property(OUTCOME));
        if (cells) {
            say(
                    Change.CHANGED,
                    now,
                    outcome ? "line.both" : "line.when",
                    when(now, after),
                    now.property(OUTCOME),
                    when(old, before),
                    old.property(OUTCOME));
        } else if (outcome) {
            say(Change.CHANGED, now, "line.outcome", when(now, after), now.property(OUTCOME), old.property(OUTCOME));
        }
        if (!old.property("description").equals(now.property("description"))) {
            say(Change.CHANGED, now, "line.why", when(now, after), now.property("description"));
        }
    }

    private void tellProperties(DrawnElement old, DrawnElement now) {
        var names = new TreeSet<>(old.properties().keySet());
        names.addAll(now.properties().keySet());
        names.removeIf(name -> old.property(name).equals(now.property(name)));
        names.forEach(
                name -> say(Change.CHANGED, now, "property", label(now), name, now.property(name), old.property(name)));
    }

    private void say(Change change, DrawnElement element, String key, Object... words) {
        told.add(new Difference(change, element.id(), texts.say("studio.compare.table." + key, words)));
    }

    /** Cells by their column, without those in which anything will do. */
    private static Map<String, String> cells(DrawnElement rule) {
        var cells = new LinkedHashMap<String, String>();
        rule.properties().forEach((name, text) -> {
            if (name.startsWith(CELL) && name.endsWith("/text") && !text.isBlank() && !text.equals("-")) {
                cells.put(name, text);
            }
        });
        return cells;
    }

    /** When the line holds: “Kind is "green" and People is > 3”. */
    private String when(DrawnElement rule, List<DrawnElement> table) {
        var columns =
                table.stream().filter(element -> element.kind().equals("input")).toList();
        var when = new ArrayList<String>();
        cells(rule).forEach((name, text) -> {
            var number = column(name);
            var column = number < columns.size() ? label(columns.get(number)) : String.valueOf(number + 1);
            when.add(texts.say("studio.compare.table.cell", column, text));
        });
        return when.isEmpty()
                ? texts.say("studio.compare.table.anything")
                : String.join(texts.say("studio.time.and"), when);
    }

    /** {@code inputEntry 2/text} is the column 1, from 0. */
    private static int column(String cell) {
        var number = cell.substring(CELL.length(), cell.indexOf('/')).strip();
        return number.isEmpty() ? 0 : Integer.parseInt(number) - 1;
    }

    private static String label(DrawnElement element) {
        var label = element.property("label");
        return !label.isBlank() ? label : element.name().isBlank() ? element.id() : element.name();
    }
}
