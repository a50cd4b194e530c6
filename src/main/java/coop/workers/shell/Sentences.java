package coop.workers.shell;

import coop.workers.shared.Message;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Sentences as people read them: days and moments that fill their gaps are written out. */
@Component
public class Sentences {

    private final Texts texts;
    private final Dates dates;

    Sentences(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** The sentence in the language the office was written in. */
    public String of(Message message) {
        return texts.say(
                message.key(), message.arguments().stream().map(this::readable).toArray());
    }

    private Object readable(Object argument) {
        if (argument instanceof LocalDate day) {
            return dates.day(day);
        }
        return argument instanceof Instant moment ? dates.moment(moment) : argument;
    }
}
