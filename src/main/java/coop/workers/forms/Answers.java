package coop.workers.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers made tidy, and put in words to be kept with a case. */
final class Answers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Answers() {}

    /** The value without surrounding space; null where nothing remains. */
    static @Nullable Object tidy(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : text.strip();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list;
        }
        return value;
    }

    static String inWords(FormElement.Field field, FormValues values) {
        var key = field.key();
        return switch (field.kind()) {
            case WORD -> ((FormElement.Listed) field).labelOf(values.text(key));
            case WORDS ->
                values.choices(key).stream()
                        .map(((FormElement.Listed) field)::labelOf)
                        .collect(Collectors.joining(", "));
            case FLAG -> values.flag(key) ? "Yes" : "No";
            case WHOLE_NUMBER, DECIMAL ->
                values.number(key).map(BigDecimal::toPlainString).orElse("");
            case DATE -> values.date(key).map(Answers::day).orElse("");
            case DOCUMENTS -> files(values.choices(key).size());
            case FREE_TEXT -> values.text(key);
        };
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String files(int number) {
        return number == 1 ? "1 document" : number + " documents";
    }
}
