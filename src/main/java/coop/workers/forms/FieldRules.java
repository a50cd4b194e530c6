package coop.workers.forms;

import coop.workers.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds one answer against the rules of its field. The first thing wrong is told, with the limit and what to do. */
final class FieldRules {

    private static final Pattern DOCUMENT_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FieldRules() {}

    static Optional<Problem> check(FormElement.Field field, FormValues values) {
        var value = values.values().get(field.key());
        if (value == null || (field instanceof FormElement.Checkbox && Boolean.FALSE.equals(value))) {
            return field.required() ? Optional.of(missing(field)) : Optional.empty();
        }
        if (field instanceof FormElement.Written written && value instanceof String text) {
            return text(written, text);
        }
        if (field instanceof FormElement.NumberField number && value instanceof BigDecimal amount) {
            return number(number, amount);
        }
        if (field instanceof FormElement.Choice choice && value instanceof String word) {
            return choice.offers(word) ? Optional.empty() : problem(field, "forms.not-offered");
        }
        if (field instanceof FormElement.ManyChoices choices && value instanceof List<?>) {
            return values.choices(field.key()).stream().allMatch(choices::offers)
                    ? Optional.empty()
                    : problem(field, "forms.not-offered");
        }
        if (field instanceof FormElement.DocumentsField documents && value instanceof List<?>) {
            return documents(documents, values.choices(field.key()));
        }
        if (field instanceof FormElement.NumberField && value instanceof String) {
            return problem(field, "forms.not-a-number");
        }
        if (field instanceof FormElement.DateField && value instanceof String) {
            return problem(field, "forms.not-a-date");
        }
        var fits = (field instanceof FormElement.DateField && value instanceof LocalDate)
                || (field instanceof FormElement.Checkbox && value instanceof Boolean);
        return fits ? Optional.empty() : problem(field, "forms.wrong-kind");
    }

    private static Problem missing(FormElement.Field field) {
        var key =
                switch (field.kind()) {
                    case WORD -> "forms.required.choice";
                    case WORDS -> "forms.required.choices";
                    case FLAG -> "forms.required.tick";
                    case DATE -> "forms.required.date";
                    case DOCUMENTS -> "forms.required.document";
                    case WHOLE_NUMBER, DECIMAL -> "forms.required.number";
                    case FREE_TEXT -> "forms.required.text";
                };
        return Problem.at(field.key(), key, field.label());
    }

    private static Optional<Problem> text(FormElement.Written field, String text) {
        var rules = field.rules();
        var length = text.codePointCount(0, text.length());
        if (length > rules.maxLength()) {
            return problem(field, "forms.too-long", rules.maxLength(), length - rules.maxLength());
        }
        if (length < rules.minLength()) {
            return problem(field, "forms.too-short", rules.minLength());
        }
        if (!rules.format().fits(text)) {
            return problem(field, rules.format() == FormElement.Format.EMAIL ? "forms.email" : "forms.phone");
        }
        return rules.pattern() == null || PatientText.contains(rules.pattern(), text)
                ? Optional.empty()
                : problem(field, "forms.pattern");
    }

    private static Optional<Problem> number(FormElement.NumberField field, BigDecimal number) {
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            return field.decimals() == 0
                    ? problem(field, "forms.whole-number")
                    : problem(field, "forms.decimals", field.decimals());
        }
        if (field.least() != null && number.compareTo(field.least()) < 0) {
            return problem(field, "forms.least", field.least());
        }
        if (field.most() != null && number.compareTo(field.most()) > 0) {
            return problem(field, "forms.most", field.most());
        }
        return Optional.empty();
    }

    private static Optional<Problem> documents(FormElement.DocumentsField field, List<String> ids) {
        var most = field.several() ? FormElement.DocumentsField.MOST : 1;
        if (ids.size() > most) {
            return problem(field, "forms.documents", most);
        }
        return ids.stream().allMatch(id -> DOCUMENT_ID.matcher(id).matches())
                ? Optional.empty()
                : problem(field, "forms.wrong-kind");
    }

    private static Optional<Problem> problem(FormElement.Field field, String key, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = field.label();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Optional.of(Problem.at(field.key(), key, all));
    }
}
