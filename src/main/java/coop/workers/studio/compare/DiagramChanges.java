package coop.workers.studio.compare;

import coop.workers.shell.Texts;
import coop.workers.studio.Glossary;
import coop.workers.studio.TimeWords;
import coop.workers.studio.compare.Comparing.Unreadable;
import coop.workers.studio.compare.Comparison.Difference;
import coop.workers.studio.compare.Comparison.FileDifference;
import coop.workers.studio.compare.Comparison.FileKind;
import coop.workers.workflow.DrawnElement;
import coop.workers.workflow.ProcessKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram has otherwise. Everything that is written at an element is compared; what people have words for is told in
 * them, the rest as it stands in the file, so that no change goes unsaid.
 */
final class DiagramChanges {

    private static final Pattern DAYS = Pattern.compile("P(\\d{1,5})D");
    private static final String FORMULA = "[${}]";

    /** Said of the arrows, or by the name of what is called. */
    private static final Set<String> ELSEWHERE = Set.of("default", "sourceRef", "name");

    private static final Set<String> TIMES = Set.of(
            "timerEventDefinition/timeDuration", "timerEventDefinition/timeDate", "timerEventDefinition/timeCycle");

    private final Texts texts;
    private final TimeWords times;
    private final Glossary glossary;
    private final byte[] oldFile;
    private final byte[] newFile;
    private final Map<String, DrawnElement> before;
    private final Map<String, DrawnElement> after;
    private final List<Difference> told = new ArrayList<>();
    private final Map<String, Change> marks = new LinkedHashMap<>();

    DiagramChanges(Texts texts, TimeWords times, Glossary glossary, byte[] before, byte[] after) {
        this.texts = texts;
        this.times = times;
        this.glossary = glossary;
        this.oldFile = before;
        this.newFile = after;
        try {
            this.before = DrawnElement.in(before);
            this.after = DrawnElement.in(after);
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    FileDifference told(String path) {
        Comparing.pair(List.copyOf(before.values()), List.copyOf(after.values()), DrawnElement::id)
                .forEach(pair -> {
                    var old = pair.before();
                    var now = pair.after();
                    if (now == null && old != null) {
                        marks.put(old.id(), Change.REMOVED);
                        tellRemoved(old);
                    } else if (old == null && now != null) {
                        marks.put(now.id(), Change.ADDED);
                        tellAdded(now);
                    } else if (old != null && now != null && !old.equals(now)) {
                        marks.put(now.id(), Change.CHANGED);
                        tellChanged(old, now);
                    }
                });
        told.sort(Comparator.comparing(difference -> rank(difference.element())));
        if (told.isEmpty()) {
            told.add(new Difference(
                    Change.CHANGED, null, say(isMoved() ? "layout" : marks.isEmpty() ? "notation" : "arrows")));
        }
        return new FileDifference(
                path, FileKind.DIAGRAM, nameOf(path), Change.CHANGED, List.copyOf(told), Map.copyOf(marks));
    }

    private boolean isMoved() {
        return marks.isEmpty() && !DrawnElement.layoutOf(oldFile).equals(DrawnElement.layoutOf(newFile));
    }

    /** Places before the arrows between them. */
    private int rank(@Nullable String element) {
        var drawn = element == null ? null : after.getOrDefault(element, before.get(element));
        return drawn != null && drawn.isArrow() ? 1 : 0;
    }

    private String nameOf(String path) {
        return after.values().stream()
                .filter(element ->
                        element.kind().equals("process") && !element.name().isBlank())
                .map(DrawnElement::name)
                .findFirst()
                .orElse(Comparing.nameOf(path));
    }

    private void tellAdded(DrawnElement now) {
        switch (now.kind()) {
            case "userTask" ->
                tell(
                        Change.ADDED,
                        now,
                        now.property("dueDate").isBlank() ? "added.work" : "added.work.due",
                        name(now),
                        who(now),
                        length(now.property("dueDate")));
            case "serviceTask" -> tell(Change.ADDED, now, "added.step", name(now), step(now));
            case "sequenceFlow" -> tellArrow(Change.ADDED, now, before, after);
            default -> tell(Change.ADDED, now, "added", name(now));
        }
    }

    private void tellRemoved(DrawnElement old) {
        if (old.isArrow()) {
            tellArrow(Change.REMOVED, old, after, before);
        } else {
            tell(Change.REMOVED, old, "removed", name(old));
        }
    }

    /** Arrows to what came or went need no words of their own. */
    private void tellArrow(
            Change change, DrawnElement arrow, Map<String, DrawnElement> others, Map<String, DrawnElement> own) {
        var from = own.get(arrow.property("sourceRef"));
        var to = own.get(arrow.property("targetRef"));
        if (from != null && to != null && others.containsKey(from.id()) && others.containsKey(to.id())) {
            tell(change, arrow, "arrow." + change, name(from), name(to));
        }
    }

    private void tellChanged(DrawnElement old, DrawnElement now) {
        if (!old.kind().equals(now.kind())) {
            tell(Change.CHANGED, now, "kind", name(now));
        }
        if (!old.name().equals(now.name())) {
            tell(Change.CHANGED, now, now.isArrow() ? "answer" : "name", place(now), name(now), name(old));
        }
        var names = new TreeSet<>(old.properties().keySet());
        names.addAll(now.properties().keySet());
        names.removeIf(property -> old.property(property).equals(now.property(property)));
        names.forEach(property -> tellProperty(property, old, now));
    }

    /** Where an arrow begins; else the element itself. */
    private String place(DrawnElement element) {
        return element.isArrow() ? nameIn(after, element.property("sourceRef")) : name(element);
    }

    private void tellProperty(String property, DrawnElement old, DrawnElement now) {
        var was = old.property(property);
        var is = now.property(property);
        switch (property) {
            case "candidateGroups" -> tell(Change.CHANGED, now, "who", name(now), who(now), who(old));
            case "dueDate" -> tellDue(now, is, was);
            case "formRef" -> tell(Change.CHANGED, now, "form", name(now), words(is), words(was));
            case "inputParameter letter" -> tell(Change.CHANGED, now, "letter", name(now), words(is), words(was));
            case "delegateExpression" -> tell(Change.CHANGED, now, "step", name(now), step(now), step(old));
            case "decisionRef" -> tell(Change.CHANGED, now, "table", name(now), words(is), words(was));
            case "calledElement" -> tell(Change.CHANGED, now, "calls", name(now), process(is), process(was));
            case "documentation" ->
                told.add(new Difference(
                        Change.CHANGED, now.id(), say("explained", name(now)), TextChanges.between(was, is)));
            case "conditionExpression" ->
                tell(Change.CHANGED, now, "condition", place(now), name(now), formula(is), formula(was));
            case "targetRef" -> tell(Change.CHANGED, now, "leads", place(now), nameIn(after, is), nameIn(before, was));
            case "default" ->
                tell(Change.CHANGED, now, is.isBlank() ? "default.none" : "default", name(now), nameIn(after, is));
            default -> {
                if (TIMES.contains(property)) {
                    tellTime(now, is, was);
                } else if (!ELSEWHERE.contains(property)) {
                    tell(Change.CHANGED, now, "property", name(now), property, quoted(is), quoted(was));
                }
            }
        }
    }

    private void tellDue(DrawnElement now, String is, String was) {
        if (was.isBlank() || is.isBlank()) {
            tell(
                    Change.CHANGED,
                    now,
                    was.isBlank() ? "due.added" : "due.removed",
                    name(now),
                    was.isBlank() ? whoFirst(now) : who(now),
                    length(is));
            return;
        }
        var days = days(is);
        var before = days(was);
        if (days >= 0 && before >= 0) {
            tell(Change.CHANGED, now, "due.days", name(now), whoFirst(now), days, before);
        } else {
            tell(Change.CHANGED, now, "due", name(now), whoFirst(now), length(is), length(was));
        }
    }

    private void tellTime(DrawnElement now, String is, String was) {
        var days = days(is);
        var before = days(was);
        if (days >= 0 && before >= 0) {
            tell(Change.CHANGED, now, "time.days", name(now), days, before);
        } else if (was.isBlank() || is.isBlank()) {
            tell(Change.CHANGED, now, "time.other", name(now), length(is.isBlank() ? was : is));
        } else {
            tell(Change.CHANGED, now, "time", name(now), length(is), length(was));
        }
    }

    /** Whole days; -1 where it is something else. */
    private static int days(String time) {
        var days = DAYS.matcher(time);
        return days.matches() ? Integer.parseInt(days.group(1)) : -1;
    }

    private String length(String time) {
        return time.startsWith("P")
                ? times.length(time)
                : time.isBlank() ? say("no-time") : texts.say("studio.time.fact", formula(time));
    }

    private String who(DrawnElement task) {
        var queue = task.property("candidateGroups");
        return queue.isBlank() ? say("each") : say("the", inMidSentence(queue));
    }

    /** Roles are words like others; groups have names. */
    private String inMidSentence(String queue) {
        var name = glossary.queue(queue);
        return queue.startsWith("group-")
                ? name
                : name.substring(0, 1).toLowerCase(Texts.WRITTEN_IN) + name.substring(1);
    }

    /** The same at the beginning of a sentence. */
    private String whoFirst(DrawnElement task) {
        var who = who(task);
        return who.substring(0, 1).toUpperCase(Texts.WRITTEN_IN) + who.substring(1);
    }

    private String step(DrawnElement task) {
        return glossary.step(formula(task.property("delegateExpression")));
    }

    private String process(String key) {
        return key.isBlank() ? say("none") : glossary.process(new ProcessKey(key));
    }

    private static String formula(String text) {
        return text.replaceAll(FORMULA, "").strip();
    }

    private String words(String name) {
        return name.isBlank() ? say("none") : Comparing.nameOf(name + ".");
    }

    private String quoted(String value) {
        return value.isBlank() ? texts.say("studio.compare.nothing") : texts.say("studio.compare.quoted", value);
    }

    private static String name(DrawnElement element) {
        return element.name().isBlank() ? element.id() : element.name();
    }

    private static String nameIn(Map<String, DrawnElement> elements, String id) {
        var element = elements.get(id);
        return element == null ? id : name(element);
    }

    private void tell(Change change, DrawnElement element, String key, Object... words) {
        told.add(new Difference(change, element.id(), say(key, words)));
    }

    private String say(String key, Object... words) {
        return texts.say("studio.compare.diagram." + key, words);
    }
}
