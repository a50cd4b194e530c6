package coop.workers.workflow.check;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Deadlines and timers as diagrams write them, in ISO 8601. */
final class TimerText {

    private static final int LONGEST_YEARS = 100;
    private static final LocalDate LATEST = LocalDate.EPOCH.plusYears(LONGEST_YEARS);

    private static final Pattern CYCLE = Pattern.compile("R(\\d{0,4})/(P.+)");

    private TimerText() {}

    /** Nothing in an office waits longer than a hundred years. */
    static boolean isDuration(String text) {
        try {
            var time = text.indexOf('T');
            var days = time < 0 ? text : text.substring(0, time);
            var isPeriodOfDays = (days.equals("P") && time > 0) || isBearable(Period.parse(days));
            return isPeriodOfDays && (time < 0 || isBearable(Duration.parse("P" + text.substring(time))));
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    private static boolean isBearable(Period days) {
        return !days.isNegative() && !LocalDate.EPOCH.plus(days).isAfter(LATEST);
    }

    private static boolean isBearable(Duration time) {
        return !time.isNegative() && time.toDays() <= LATEST.toEpochDay();
    }

    static boolean isCycle(String text) {
        var matcher = CYCLE.matcher(text);
        return matcher.matches() && isDuration(matcher.group(2));
    }

    static boolean isMoment(String text) {
        try {
            var ignored = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(text).toLocalDateTime()
                    : LocalDateTime.parse(text);
            return ignored.getYear() > 2000;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }
}
