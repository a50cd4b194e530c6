package coop.workers.forms;

import com.fasterxml.jackson.databind.JsonNode;
import coop.workers.forms.FormElement.Field;
import coop.workers.forms.FormElement.Format;
import coop.workers.forms.FormElement.Option;
import coop.workers.forms.FormElement.Question;
import coop.workers.forms.FormElement.TextRules;
import coop.workers.forms.UnreadableForm.Flaw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** One reading of one form: builds its elements and gathers everything that is wrong on the way. */
final class FormReading {

    private static final int MAX_ELEMENTS = 300;
    private static final int MAX_GROUPS_IN_GROUPS = 5;
    private static final int MAX_OPTIONS = 300;
    private static final int MAX_LABEL = 500;
    private static final int MAX_PARAGRAPH = 10_000;
    private static final int MAX_PATTERN = 300;
    private static final int MAX_DECIMALS = 6;
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,59}");
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,99}");

    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int count;

    Form read(JsonNode root) {
        if (!root.path("components").isArray()) {
            flaw(null, "The form has no list of components.");
        }
        var id = root.path("id").asText();
        if (!ID.matcher(id).matches()) {
            flaw(null, "The form needs an id of letters, digits and hyphens, at most 100 characters.");
        }
        var form = new Form(id, elements(root.path("components"), 0));
        checkConditions(form.elements());
        if (form.fields().stream()
                        .filter(field -> field instanceof FormElement.Choice choice && choice.outcome())
                        .count()
                > 1) {
            flaw(null, "The form has more than one outcome; only one field may have the role “outcome”.");
        }
        if (!flaws.isEmpty()) {
            throw new UnreadableForm(flaws);
        }
        return form;
    }

    private List<FormElement> elements(JsonNode components, int depth) {
        var elements = new ArrayList<FormElement>();
        for (var node : components) {
            if (++count > MAX_ELEMENTS) {
                flaw(null, "The form has more than %d elements.".formatted(MAX_ELEMENTS));
                return elements;
            }
            // the office has its own buttons
            if (!node.path("type").asText().equals("button")) {
                elements.add(element(node, depth));
            }
        }
        return elements;
    }

    private FormElement element(JsonNode node, int depth) {
        return switch (node.path("type").asText()) {
            case "textfield" -> new FormElement.TextField(question(node), textRules(node, TextRules.LINE));
            case "textarea" -> new FormElement.TextArea(question(node), textRules(node, TextRules.TEXT));
            case "number" -> number(node);
            case "checkbox" -> new FormElement.Checkbox(question(node));
            case "radio" -> new FormElement.Choice(question(node), options(node), false, isOutcome(node));
            case "select" -> new FormElement.Choice(question(node), options(node), true, isOutcome(node));
            case "checklist" -> new FormElement.ManyChoices(question(node), options(node));
            case "datetime" -> date(node);
            case "filepicker" ->
                new FormElement.DocumentsField(
                        question(node), node.path("multiple").asBoolean());
            case "text" -> new FormElement.Paragraph(text(node, "text", MAX_PARAGRAPH), hiddenWhen(node));
            case "group" -> group(node, depth);
            case "separator" -> new FormElement.Separator(hiddenWhen(node));
            case "spacer" -> new FormElement.Spacer(hiddenWhen(node));
            default ->
                new FormElement.Unsupported(node.path("type").asText("without type"), name(node), hiddenWhen(node));
        };
    }

    private Question question(JsonNode node) {
        var key = node.path("key").asText();
        if (!KEY.matcher(key).matches()) {
            flaw(name(node), "A field needs a key of letters, digits and underscores, at most 60 characters.");
        } else if (!keys.add(key)) {
            flaw(key, "Two fields have the key “%s”; each needs its own.".formatted(key));
        }
        var label = text(node, "label", MAX_LABEL);
        if (label.isBlank()) {
            flaw(name(node), "The field “%s” has no label.".formatted(key));
        }
        if (node.path("disabled").asBoolean()) {
            flaw(key, "The field “%s” is switched off; make it read only to show something in it.".formatted(key));
        }
        var readOnly = node.path("readonly").asBoolean();
        if (readOnly && isOutcome(node)) {
            flaw(key, "The field “%s” is the outcome, so it cannot be read only.".formatted(key));
        }
        return new Question(
                key,
                label,
                text(node, "description", MAX_PARAGRAPH),
                !readOnly && node.path("validate").path("required").asBoolean(),
                readOnly,
                hiddenWhen(node));
    }

    private TextRules textRules(JsonNode node, int usualMost) {
        var validate = node.path("validate");
        var least = whole(node, "minLength", 0);
        var most = whole(node, "maxLength", usualMost);
        if (least < 0 || most < 1 || least > most || most > TextRules.MOST) {
            flaw(
                    name(node),
                    "The lengths of “%s” must lie between 0 and %,d, the least below the most."
                            .formatted(name(node), TextRules.MOST));
            return TextRules.FOR_A_LINE;
        }
        var format =
                switch (validate.path("validationType").asText("")) {
                    case "email" -> Format.EMAIL;
                    case "phone" -> Format.PHONE;
                    default -> Format.ANY;
                };
        return new TextRules(least, most, pattern(node, validate.path("pattern").asText("")), format);
    }

    private @Nullable Pattern pattern(JsonNode node, String pattern) {
        if (pattern.isEmpty()) {
            return null;
        }
        if (pattern.length() > MAX_PATTERN) {
            flaw(name(node), "The pattern of “%s” is longer than %d characters.".formatted(name(node), MAX_PATTERN));
            return null;
        }
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException broken) {
            flaw(name(node), "The pattern of “%s” is not a valid regular expression.".formatted(name(node)));
            return null;
        }
    }

    private Field number(JsonNode node) {
        var decimals = node.path("decimalDigits").asInt(0);
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            flaw(name(node), "“%s” may have 0 to %d digits after the point.".formatted(name(node), MAX_DECIMALS));
        }
        var least = bound(node, "min");
        var most = bound(node, "max");
        if (least != null && most != null && least.compareTo(most) > 0) {
            flaw(name(node), "The least value of “%s” is above its greatest.".formatted(name(node)));
        }
        return new FormElement.NumberField(question(node), decimals, least, most);
    }

    private @Nullable BigDecimal bound(JsonNode node, String name) {
        var bound = node.path("validate").path(name);
        if (bound.isMissingNode() || bound.isNull()) {
            return null;
        }
        try {
            return new BigDecimal(bound.asText());
        } catch (NumberFormatException notANumber) {
            flaw(name(node), "The bound “%s” of “%s” must be a number.".formatted(name, name(node)));
            return null;
        }
    }

    private Field date(JsonNode node) {
        if (!node.path("subtype").asText("date").equals("date")) {
            flaw(name(node), "“%s” asks for a time of day; only dates can be asked for.".formatted(name(node)));
        }
        if (node.path("disallowPassedDates").asBoolean()) {
            flaw(name(node), "“%s” forbids dates that have passed, which is not supported.".formatted(name(node)));
        }
        return new FormElement.DateField(question(node));
    }

    private FormElement group(JsonNode node, int depth) {
        if (depth >= MAX_GROUPS_IN_GROUPS) {
            flaw(name(node), "Groups may lie at most %d deep.".formatted(MAX_GROUPS_IN_GROUPS));
            return new FormElement.Spacer(Condition.NEVER);
        }
        return new FormElement.Group(
                text(node, "label", MAX_LABEL), elements(node.path("components"), depth + 1), hiddenWhen(node));
    }

    private List<Option> options(JsonNode node) {
        var options = new ArrayList<Option>();
        var seen = new HashSet<String>();
        for (var option : node.path("values")) {
            var value = option.path("value").asText();
            if (value.isBlank() || !seen.add(value)) {
                flaw(name(node), "Each option of “%s” needs a value of its own.".formatted(name(node)));
            }
            options.add(new Option(value, option.path("label").asText(value)));
        }
        if (options.isEmpty() || options.size() > MAX_OPTIONS) {
            flaw(
                    name(node),
                    "“%s” needs a fixed list of 1 to %d options under “values”.".formatted(name(node), MAX_OPTIONS));
        }
        return options;
    }

    private static boolean isOutcome(JsonNode node) {
        return node.path("properties").path("role").asText().equals("outcome");
    }

    private Condition hiddenWhen(JsonNode node) {
        var hide = node.path("conditional").path("hide");
        if (hide.isMissingNode() || hide.isNull() || hide.asText().isBlank()) {
            return Condition.NEVER;
        }
        return Condition.parse(hide.asText()).orElseGet(() -> {
            flaw(
                    name(node),
                    "“%s” hides by “%s”; only =key, =not(key), =key = \"word\" and =key != \"word\" are understood, joined by and, or by or."
                            .formatted(name(node), hide.asText()));
            return Condition.NEVER;
        });
    }

    private void checkConditions(List<FormElement> elements) {
        for (var element : elements) {
            element.hiddenWhen().keys().stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> flaw(key, "A condition asks for “%s”, but no field has that key.".formatted(key)));
            if (element instanceof FormElement.Group group) {
                checkConditions(group.elements());
            }
        }
    }

    private String text(JsonNode node, String property, int most) {
        var text = node.path(property).asText("");
        if (text.length() > most) {
            flaw(name(node), "The %s of “%s” is longer than %,d characters.".formatted(property, name(node), most));
        }
        if (text.startsWith("=")) {
            flaw(
                    name(node),
                    "The %s of “%s” is an expression; only plain text is shown.".formatted(property, name(node)));
        }
        return text;
    }

    private int whole(JsonNode node, String property, int otherwise) {
        var number = node.path("validate").path(property);
        return number.isMissingNode() || number.isNull() ? otherwise : number.asInt(-1);
    }

    /** What to call an element in a sentence: its key, else its id, else its type. */
    private static String name(JsonNode node) {
        for (var property : List.of("key", "id", "type")) {
            if (FormReader.isText(node.path(property))) {
                return node.path(property).asText();
            }
        }
        return "an element";
    }

    private void flaw(@Nullable String element, String sentence) {
        flaws.add(new Flaw(element, sentence));
    }
}
