package coop.workers.admission;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The office's own words where they leave the screen: in letters and papers. */
@Component
class Wording {

    private static final Locale LOCALE = Locale.UK;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** The text {@code key}; dates among the arguments as people write them, everything else as it stands. */
    String of(String key, Object... arguments) {
        var texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate date ? of(date) : argument.toString())
                .toArray();
        return messages.getMessage(key, texts, LOCALE);
    }

    String of(LocalDate date) {
        return DATE.format(date);
    }
}
