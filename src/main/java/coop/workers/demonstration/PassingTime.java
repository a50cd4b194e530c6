package coop.workers.demonstration;

import coop.workers.organisation.Settings;
import coop.workers.workflow.DueWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.stereotype.Component;

/**
 * Lets days go by: what falls due in between falls due at its own moment, and each morning the office makes all the rounds it
 * makes by itself, so that a reminder goes out before the next and a month is opened before the one after it.
 */
@Component
@Profile("demonstration")
class PassingTime {

    private static final Logger LOG = LoggerFactory.getLogger(PassingTime.class);

    /** When the rounds are made: after the digest's hour, so that one goes out each day. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final StageClock clock;
    private final Ahead ahead;
    private final DueWork dueWork;
    private final Settings settings;
    private final ObjectProvider<ScheduledTaskHolder> rounds;

    PassingTime(
            StageClock clock,
            Ahead ahead,
            DueWork dueWork,
            Settings settings,
            ObjectProvider<ScheduledTaskHolder> rounds) {
        this.clock = clock;
        this.ahead = ahead;
        this.dueWork = dueWork;
        this.settings = settings;
        this.rounds = rounds;
    }

    /** Goes on to this time of the day on {@code day}; returns once what fell due has been tried. */
    void until(LocalDate day) {
        dueWork.alone(() -> passUntil(day));
    }

    private void passUntil(LocalDate day) {
        var end = now().with(day).toInstant();
        dueWork.lendAHand();
        for (var next = next(end); next.isBefore(end); next = next(end)) {
            ahead.moveTo(next);
            if (isMorning(next)) {
                makeRounds();
            }
            dueWork.lendAHand();
        }
        ahead.moveTo(end);
        makeRounds();
        dueWork.lendAHand();
    }

    private Instant next(Instant end) {
        var now = now();
        var morning = now.with(MORNING);
        return Stream.of(
                        dueWork.nextDueAfter(now.toInstant()),
                        Optional.of((morning.isAfter(now) ? morning : morning.plusDays(1)).toInstant()),
                        Optional.of(end))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private boolean isMorning(Instant moment) {
        return moment.atZone(zone()).toLocalTime().equals(MORNING);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone());
    }

    private ZoneId zone() {
        return settings.organisation().zone();
    }

    private void makeRounds() {
        rounds.stream().flatMap(holder -> holder.getScheduledTasks().stream()).forEach(PassingTime::make);
    }

    private static void make(ScheduledTask round) {
        try {
            round.getTask().getRunnable().run();
        } catch (RuntimeException failure) {
            LOG.error("A round failed: {}", round, failure);
        }
    }
}
