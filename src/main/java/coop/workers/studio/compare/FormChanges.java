package coop.workers.studio.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.shell.Texts;
import coop.workers.studio.compare.Comparing.Paired;
import coop.workers.studio.compare.Comparing.Unreadable;
import coop.workers.studio.compare.Comparison.Difference;
import coop.workers.studio.compare.Comparison.FileDifference;
import coop.workers.studio.compare.Comparison.FileKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a form asks otherwise. */
final class FormChanges {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARTS = List.of("components", "values");

    /**
     * A question, a text or a group.
     *
     * @param id its key, else its id
     * @param options labels by value
     */
    private record Part(String id, String words, SortedMap<String, String> properties, Map<String, String> options) {}

    private final Texts texts;
    private final JsonNode before;
    private final JsonNode after;
    private final List<Difference> told = new ArrayList<>();

    FormChanges(Texts texts, String before, String after) {
        this.texts = texts;
        this.before = read(before);
        this.after = read(after);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    FileDifference told(String path) {
        var name = Comparing.nameOf(path);
        var old = parts(before);
        var now = parts(after);
        Comparing.pair(old, now, Part::id).forEach(this::tell);
        if (told.isEmpty() && !order(old, now).equals(order(now, old))) {
            tell(Change.CHANGED, null, "order");
        }
        if (told.isEmpty()) {
            told.add(new Difference(Change.CHANGED, null, texts.say("studio.compare.form.other", name)));
        }
        return new FileDifference(path, FileKind.FORM, name, Change.CHANGED, List.copyOf(told), Map.of());
    }

    /** Ids of {@code these} that are among {@code others} too. */
    private static List<String> order(List<Part> these, List<Part> others) {
        var known = new TreeSet<String>();
        others.forEach(other -> known.add(other.id()));
        return these.stream().map(Part::id).filter(known::contains).toList();
    }

    private void tell(Paired<Part> pair) {
        var old = pair.before();
        var now = pair.after();
        if (now == null && old != null) {
            tell(Change.REMOVED, old, "removed", old.words());
        } else if (old == null && now != null) {
            tell(Change.ADDED, now, isRequired(now) ? "added.required" : "added", now.words());
        } else if (old != null && now != null) {
            tellChanges(old, now);
        }
    }

    private void tellChanges(Part old, Part now) {
        if (!old.words().equals(now.words())) {
            tell(Change.CHANGED, now, "words", now.words(), old.words());
        }
        if (isRequired(old) != isRequired(now)) {
            tell(Change.CHANGED, now, isRequired(now) ? "required" : "optional", now.words());
        }
        tellOptions(old, now);
        var names = new TreeSet<>(old.properties().keySet());
        names.addAll(now.properties().keySet());
        names.remove("validate/required");
        names.removeIf(name ->
                old.properties().getOrDefault(name, "").equals(now.properties().getOrDefault(name, "")));
        names.forEach(name -> tell(
                Change.CHANGED,
                now,
                "property",
                now.words(),
                texts.say("studio.compare.form.property." + known(name), name),
                quoted(now.properties().get(name)),
                quoted(old.properties().get(name))));
    }

    /** What people would call a property; what has no name of its own goes by the one in the file. */
    private static String known(String name) {
        return switch (name) {
            case "description", "type" -> name;
            case "validate/maxLength" -> "longest";
            case "validate/min" -> "least";
            case "validate/max" -> "most";
            case "conditional/hide" -> "hidden";
            default -> "other";
        };
    }

    private String quoted(@Nullable String value) {
        return value == null || value.isBlank()
                ? texts.say("studio.compare.nothing")
                : texts.say("studio.compare.quoted", value);
    }

    private void tellOptions(Part old, Part now) {
        now.options().forEach((value, label) -> {
            var was = old.options().get(value);
            if (was == null) {
                tell(Change.ADDED, now, "option.added", now.words(), label);
            } else if (!was.equals(label)) {
                tell(Change.CHANGED, now, "option.words", now.words(), label, was);
            }
        });
        old.options().forEach((value, label) -> {
            if (!now.options().containsKey(value)) {
                tell(Change.REMOVED, now, "option.removed", now.words(), label);
            }
        });
    }

    private void tell(Change change, @Nullable Part part, String key, Object... words) {
        told.add(new Difference(
                change, part == null ? null : part.id(), texts.say("studio.compare.form." + key, words)));
    }

    private static boolean isRequired(Part part) {
        return part.properties().getOrDefault("validate/required", "").equals("true");
    }

    private static List<Part> parts(JsonNode form) {
        var parts = new ArrayList<Part>();
        form.path("components").forEach(component -> {
            parts.add(part(component));
            parts.addAll(parts(component));
        });
        return parts;
    }

    private static Part part(JsonNode component) {
        var id = first(component, "key", "id");
        var properties = new TreeMap<String, String>();
        flatten(component, "", properties);
        List.of("id", "key", "label", "dateLabel", "text", "layout/row", "layout/columns")
                .forEach(properties::remove);
        Map<String, String> options = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        return new Part(
                id,
                first(component, "label", "dateLabel", "text", "key", "id"),
                Collections.unmodifiableSortedMap(properties),
                options);
    }

    private static String first(JsonNode component, String... names) {
        for (var name : names) {
            if (!component.path(name).asText().isBlank()) {
                return component.path(name).asText().strip();
            }
        }
        return component.path("type").asText();
    }

    private static void flatten(JsonNode node, String path, Map<String, String> into) {
        node.properties().forEach(field -> {
            var here = path.isEmpty() ? field.getKey() : path + "/" + field.getKey();
            if (PARTS.contains(field.getKey())) {
                return;
            }
            if (field.getValue().isObject()) {
                flatten(field.getValue(), here, into);
            } else {
                into.put(
                        here,
                        field.getValue().isValueNode()
                                ? field.getValue().asText()
                                : field.getValue().toString());
            }
        });
    }
}
