package coop.workers.studio.drawing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.workers.workflow.ProcessXml.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A form that can be read and changed; whatever a change does not touch stays as it was. */
public final class FormPaper {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String PARTS = "components";
    private static final String OPTIONS = "values";

    /** Kinds of things on a form that the office can show, as forms name them. */
    public static final List<String> KINDS = List.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "datetime",
            "filepicker",
            "text",
            "group",
            "separator");

    /** What limits an answer, as forms name it. */
    private static final List<String> LIMITS = List.of("minLength", "maxLength", "min", "max");

    private static final Set<String> LISTED = Set.of("radio", "select", "checklist");
    private static final Set<String> NO_QUESTIONS = Set.of("text", "group", "separator", "spacer", "button");

    /** One of the answers a list offers. */
    public record Option(String value, String label) {}

    /**
     * A thing on the form.
     *
     * @param place where it stands, such as {@code 2} or within a group {@code 2.0}
     * @param label the question, the heading, or what there is to read
     * @param hidden when it is not asked, as a formula; blank where it always is
     * @param outcome whether its options are the verbs of the task
     * @param limits of what can be answered, by what forms call them
     */
    public record Item(
            String place,
            String kind,
            String key,
            String label,
            String help,
            boolean required,
            String hidden,
            boolean outcome,
            List<Option> options,
            Map<String, Double> limits) {

        public Item {
            options = List.copyOf(options);
            limits = Map.copyOf(limits);
        }

        public boolean isQuestion() {
            return !NO_QUESTIONS.contains(kind);
        }

        public boolean isListed() {
            return LISTED.contains(kind);
        }

        /** What can limit its answer, as forms name it. */
        public List<String> limitable() {
            return switch (kind) {
                case "textfield", "textarea" -> List.of("minLength", "maxLength");
                case "number" -> List.of("min", "max");
                default -> List.of();
            };
        }

        /** How deep in groups it stands. */
        public int depth() {
            return (int) place.chars().filter(each -> each == '.').count();
        }
    }

    private final ObjectNode form;

    private FormPaper(ObjectNode form) {
        this.form = form;
    }

    /**
     * The form that {@code json} says.
     *
     * @throws Unreadable if it is none
     */
    public static FormPaper of(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode form) {
                return new FormPaper(form);
            }
        } catch (JsonProcessingException broken) {
            throw new Unreadable("The form is not valid JSON.");
        }
        throw new Unreadable("The file holds no form.");
    }

    /** A new form with one question. */
    public static String begun(String id, String question) {
        var form = JsonNodeFactory.instance.objectNode();
        form.put("schemaVersion", 16);
        form.put("type", "default");
        form.put("id", id);
        form.putArray(PARTS);
        return new FormPaper(form).with("", "textarea", question);
    }

    public String text() {
        try {
            return JSON.writeValueAsString(form) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All that is on it, in reading order, groups before what is in them. */
    public List<Item> items() {
        var items = new ArrayList<Item>();
        collect(form, "", items);
        return items;
    }

    private static void collect(JsonNode parent, String prefix, List<Item> items) {
        var number = 0;
        for (var part : parent.path(PARTS)) {
            var place = prefix + number++;
            items.add(item(place, part));
            collect(part, place + ".", items);
        }
    }

    private static Item item(String place, JsonNode part) {
        var options = new ArrayList<Option>();
        part.path(OPTIONS)
                .forEach(option -> options.add(new Option(
                        option.path("value").asText(), option.path("label").asText())));
        var limits = new HashMap<String, Double>();
        LIMITS.stream()
                .filter(limit -> part.path("validate").path(limit).isNumber())
                .forEach(limit ->
                        limits.put(limit, part.path("validate").path(limit).asDouble()));
        var kind = part.path("type").asText();
        return new Item(
                place,
                kind,
                part.path("key").asText(),
                part.path(kind.equals("text") ? "text" : "label").asText(),
                part.path("description").asText(),
                part.path("validate").path("required").asBoolean(),
                part.path("conditional").path("hide").asText(),
                part.path("properties").path("role").asText().equals("outcome"),
                options,
                limits);
    }

    /**
     * With something new on it.
     *
     * @param after the place of what it comes after; of a group, it comes first in it; blank for the end
     */
    public String with(String after, String kind, String label) {
        return changed(copy -> {
            var part = copy.part(kind, label);
            if (after.isBlank()) {
                copy.parts(copy.form).add(part);
                return;
            }
            copy.at(after, (siblings, index) -> {
                if (siblings.get(index).path("type").asText().equals("group")) {
                    copy.parts((ObjectNode) siblings.get(index)).insert(0, part);
                } else {
                    siblings.insert(index + 1, part);
                }
            });
        });
    }

    private ObjectNode part(String kind, String label) {
        var part = JsonNodeFactory.instance.objectNode();
        part.put("type", kind);
        part.put("id", freeName("part", true));
        if (!kind.equals("separator")) {
            part.put(kind.equals("text") ? "text" : "label", label);
        }
        if (kind.equals("group")) {
            part.putArray(PARTS);
        }
        if (!NO_QUESTIONS.contains(kind)) {
            part.put("key", freeName(keyFor(label), false));
        }
        if (kind.equals("datetime")) {
            part.put("subtype", "date");
            part.put("dateLabel", label);
        }
        if (LISTED.contains(kind)) {
            var options = part.putArray(OPTIONS);
            options.addObject().put("label", "…").put("value", "first");
        }
        return part;
    }

    /** A name that the answer is kept by, made from the question. */
    private static String keyFor(String label) {
        var words = label.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1);
        var key = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && key.length() < 30) {
                key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        return key.isEmpty() || Character.isDigit(key.charAt(0)) ? "answer" + key : key.toString();
    }

    private String freeName(String word, boolean numbered) {
        var taken = new HashSet<String>();
        form.findValuesAsText("id").forEach(taken::add);
        form.findValuesAsText("key").forEach(taken::add);
        if (!numbered && !taken.contains(word)) {
            return word;
        }
        var number = numbered ? 1 : 2;
        while (taken.contains(word + number)) {
            number++;
        }
        return word + number;
    }

    public String labelled(String place, String label) {
        return change(place, part -> {
            var isText = part.path("type").asText().equals("text");
            part.put(isText ? "text" : "label", label);
            if (part.has("dateLabel")) {
                part.put("dateLabel", label);
            }
        });
    }

    public String explained(String place, String help) {
        return change(place, part -> set(part, "description", help));
    }

    /** With another name that the answer is kept by, which is also the name of the fact it makes. */
    public String keyed(String place, String key) {
        return change(place, part -> part.put("key", key));
    }

    public String required(String place, boolean required) {
        return change(place, part -> {
            var validate = part.withObjectProperty("validate");
            if (required) {
                validate.put("required", true);
            } else {
                validate.remove("required");
            }
            if (validate.isEmpty()) {
                part.remove("validate");
            }
        });
    }

    /** With another limit of what can be answered; null for none. */
    public String limited(String place, String limit, @Nullable Double number) {
        return change(place, part -> {
            var validate = part.withObjectProperty("validate");
            if (number == null) {
                validate.remove(limit);
            } else if (number == Math.rint(number)) {
                validate.put(limit, number.longValue());
            } else {
                validate.put(limit, number);
            }
            if (validate.isEmpty()) {
                part.remove("validate");
            }
        });
    }

    /** With a question once more below itself; its answer is kept by a name of its own. */
    public String repeated(String place) {
        return changed(copy -> copy.at(place, (siblings, index) -> {
            var again = (ObjectNode) siblings.get(index).deepCopy();
            if (!again.path("type").asText().equals("group")) {
                again.put("id", copy.freeName("part", true));
                if (again.has("key")) {
                    again.put("key", copy.freeName(again.path("key").asText(), false));
                }
                siblings.insert(index + 1, again);
            }
        }));
    }

    /** Asked only while {@code key} is answered with {@code value}; a blank key asks it always. */
    public String askedWhen(String place, String key, String value) {
        return change(place, part -> {
            if (key.isBlank()) {
                part.remove("conditional");
            } else {
                part.withObjectProperty("conditional").put("hide", hidingUnless(key, value));
            }
        });
    }

    private static String hidingUnless(String key, String value) {
        return value.equals("true")
                ? "=not(%s)".formatted(key)
                : value.equals("false") ? "=" + key : "=%s != \"%s\"".formatted(key, value.replace("\"", ""));
    }

    /** Whether its options are the verbs of the task. */
    public String deciding(String place, boolean outcome) {
        return change(place, part -> {
            if (outcome) {
                part.withObjectProperty("properties").put("role", "outcome");
            } else {
                part.remove("properties");
            }
        });
    }

    public String offering(String place, List<Option> options) {
        return change(place, part -> {
            var values = part.putArray(OPTIONS);
            options.forEach(
                    option -> values.addObject().put("label", option.label()).put("value", option.value()));
        });
    }

    public String without(String place) {
        return changed(copy -> copy.at(place, ArrayNode::remove));
    }

    /** With something one place higher or lower among its neighbours. */
    public String moved(String place, int by) {
        return changed(copy -> copy.at(place, (siblings, index) -> {
            var to = index + by;
            if (to >= 0 && to < siblings.size()) {
                siblings.insert(to, siblings.remove(index.intValue()));
            }
        }));
    }

    private String change(String place, Consumer<ObjectNode> change) {
        return changed(copy -> copy.at(place, (siblings, index) -> change.accept((ObjectNode) siblings.get(index))));
    }

    private String changed(Consumer<FormPaper> change) {
        var copy = new FormPaper(form.deepCopy());
        change.accept(copy);
        return copy.text();
    }

    private void at(String place, BiConsumer<ArrayNode, Integer> act) {
        ObjectNode parent = form;
        var steps = place.split("\\.", -1);
        for (var step = 0; step < steps.length; step++) {
            var siblings = parts(parent);
            var index = Integer.parseInt(steps[step]);
            if (index >= siblings.size()) {
                return;
            }
            if (step == steps.length - 1) {
                act.accept(siblings, index);
                return;
            }
            parent = (ObjectNode) siblings.get(index);
        }
    }

    private ArrayNode parts(ObjectNode parent) {
        return parent.withArrayProperty(PARTS);
    }

    private static void set(ObjectNode part, String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            part.remove(property);
        } else {
            part.put(property, value);
        }
    }
}
