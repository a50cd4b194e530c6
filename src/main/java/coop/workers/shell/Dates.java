package coop.workers.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Days and moments as people read them, in the organisation's zone. */
@Component
public class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.WRITTEN_IN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Texts.WRITTEN_IN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Texts.WRITTEN_IN);

    private final Signboard signboard;
    private final Texts texts;
    private final Clock clock;

    Dates(Signboard signboard, Texts texts, Clock clock) {
        this.signboard = signboard;
        this.texts = texts;
        this.clock = clock;
    }

    /** {@code 4 May 2027} */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day that {@code moment} falls on: {@code 4 May 2027} */
    public String day(Instant moment) {
        return day(dayOf(moment));
    }

    /** {@code 4 May 2027, 14:02} */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(signboard.zone()));
    }

    /** {@code 14:02} */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(signboard.zone()));
    }

    /** {@code waiting since today}, {@code waiting 1 day}, {@code waiting 3 days}: by the calendar, not by 24 hours. */
    public String waiting(Instant since) {
        return texts.say("shell.waiting", daysFrom(dayOf(since)));
    }

    /** {@code today}, {@code 1 day}, {@code 3 days}: how long ago, by the calendar. */
    public String age(Instant since) {
        return texts.say("shell.age", daysFrom(dayOf(since)));
    }

    /** {@code due today}, {@code due tomorrow}, {@code due in 3 days}, {@code 2 days late}. */
    public String due(LocalDate day) {
        var late = daysFrom(day);
        return late > 0 ? texts.say("shell.late", late) : texts.say("shell.due", -late);
    }

    /** Is {@code moment} over? */
    public boolean isPast(Instant moment) {
        return moment.isBefore(clock.instant());
    }

    /** The calendar day in the organisation's zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, signboard.zone());
    }

    private long daysFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, dayOf(clock.instant()));
    }
}
