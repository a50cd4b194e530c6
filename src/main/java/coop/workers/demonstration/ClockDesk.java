package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.Settings;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Placard;
import coop.workers.workflow.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Where an administrator moves the demonstration's time on; there is no such desk in an office of real people. */
@Component
@Profile("demonstration")
public class ClockDesk implements Placard {

    /** Every day of it is lived through, so it has an end. */
    public static final int FURTHEST_YEARS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(ClockDesk.class);

    private final PassingTime passingTime;
    private final Ahead ahead;
    private final DueWork dueWork;
    private final Settings settings;
    private final Clock clock;
    private final CurrentActor currentActor;
    private final AsyncTaskExecutor background = new SimpleAsyncTaskExecutor("passing-time-");
    private final AtomicReference<@Nullable LocalDate> goingOnTo = new AtomicReference<>();

    ClockDesk(
            PassingTime passingTime,
            Ahead ahead,
            DueWork dueWork,
            Settings settings,
            Clock clock,
            CurrentActor currentActor) {
        this.passingTime = passingTime;
        this.ahead = ahead;
        this.dueWork = dueWork;
        this.settings = settings;
        this.clock = clock;
        this.currentActor = currentActor;
    }

    /**
     * How time stands.
     *
     * @param ahead how far ahead of the world
     * @param goingOnTo the day to which it is passing just now; null while it goes at its own pace
     * @param stillDue how much has fallen due and is not yet done
     */
    public record Standing(
            Instant now, Duration ahead, @Nullable LocalDate goingOnTo, long stillDue) {

        public long daysAhead() {
            return Math.round(ahead.toHours() / (double) Duration.ofDays(1).toHours());
        }

        /** Is there nothing more to wait for? */
        public boolean isSettled() {
            return goingOnTo == null && stillDue == 0;
        }
    }

    public Standing standing() {
        requireAdministrator();
        return new Standing(clock.instant(), ahead.ahead(), goingOnTo.get(), dueWork.stillDue());
    }

    /** The days to which one may go on, from the first to the last. */
    public LocalDate first() {
        return settings.today().plusDays(1);
    }

    public LocalDate last() {
        return settings.today().plusYears(FURTHEST_YEARS);
    }

    /**
     * Begins to let time pass until {@code day}, in the background. While it passes already nothing more is begun.
     *
     * @throws Rejection if the day is not ahead, or too far
     */
    public void moveTo(LocalDate day) {
        requireAdministrator();
        if (day.isBefore(first()) || day.isAfter(last())) {
            throw new Rejection(Problem.at("day", "demonstration.clock.problem.day", first(), last()));
        }
        if (goingOnTo.compareAndSet(null, day)) {
            background.execute(() -> pass(day));
        }
    }

    private void pass(LocalDate day) {
        try {
            currentActor.as(Actor.OFFICE, () -> passingTime.until(day));
        } catch (RuntimeException failure) {
            LOG.error("Time stopped on the way to {}", day, failure);
        } finally {
            goingOnTo.set(null);
        }
    }

    @Override
    public Optional<Message> text() {
        return ahead.ahead().isZero()
                ? Optional.empty()
                : Optional.of(Message.of("demonstration.clock.placard", settings.today()));
    }

    private void requireAdministrator() {
        if (!currentActor.get().is(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }
}
