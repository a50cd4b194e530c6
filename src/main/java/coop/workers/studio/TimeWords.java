package coop.workers.studio;

import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessOutline.Time;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Times of diagrams as people say them: {@code P14D} is “14 days”. */
@Component
public class TimeWords {

    private static final Pattern CYCLE = Pattern.compile("R(\\d*)/(P.+)");

    private final Texts texts;

    TimeWords(Texts texts) {
        this.texts = texts;
    }

    /** When something happens: “after 14 days”, “every 7 days, 3 times”, “on the date “review on””. */
    public String when(Time time) {
        if (time.fact()) {
            return texts.say("studio.time.fact", InWords.of(time.text()));
        }
        return switch (time.kind()) {
            case AFTER -> texts.say("studio.time.after", length(time.text()));
            case EVERY -> every(time.text());
            case ON -> texts.say("studio.time.on", time.text());
        };
    }

    /** By when work is due: “within 10 days”. */
    public String within(Time time) {
        return time.fact()
                ? texts.say("studio.time.by-fact", InWords.of(time.text()))
                : texts.say("studio.time.within", length(time.text()));
    }

    private String every(String text) {
        var cycle = CYCLE.matcher(text);
        if (!cycle.matches()) {
            return text;
        }
        return cycle.group(1).isEmpty()
                ? texts.say("studio.time.every", length(cycle.group(2)))
                : texts.say("studio.time.every-times", length(cycle.group(2)), Integer.valueOf(cycle.group(1)));
    }

    /** A length of time in words; as it is written where it is none. */
    public String length(String text) {
        try {
            var at = text.indexOf('T');
            var parts = new ArrayList<String>();
            if (at != 1) {
                var days = Period.parse(at < 0 ? text : text.substring(0, at));
                add(parts, "years", days.getYears());
                add(parts, "months", days.getMonths());
                add(parts, "days", days.getDays());
            }
            if (at > 0) {
                var hours = Duration.parse("P" + text.substring(at));
                add(parts, "hours", hours.toHours());
                add(parts, "minutes", hours.toMinutesPart());
                add(parts, "seconds", hours.toSecondsPart());
            }
            return parts.isEmpty()
                    ? texts.say("studio.time.at-once")
                    : String.join(texts.say("studio.time.and"), parts);
        } catch (DateTimeException none) {
            return text;
        }
    }

    private void add(List<String> parts, String unit, long number) {
        if (number != 0) {
            parts.add(texts.say("studio.time." + unit, number));
        }
    }
}
