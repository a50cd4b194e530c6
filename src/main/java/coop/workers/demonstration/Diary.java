package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.organisation.Settings;
import coop.workers.workflow.DueWork;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What happened on which day, played in that order with the clock of the house turned back. Between two entries time passes:
 * reminders go out, rounds close, applications lapse, each on its own day.
 */
@Component
@Profile("demonstration")
class Diary {

    private final StageClock clock;
    private final DueWork dueWork;
    private final Settings settings;
    private final CurrentActor currentActor;
    private final EntityManager entities;

    Diary(StageClock clock, DueWork dueWork, Settings settings, CurrentActor currentActor, EntityManager entities) {
        this.clock = clock;
        this.dueWork = dueWork;
        this.settings = settings;
        this.currentActor = currentActor;
        this.entities = entities;
    }

    /** One thing that happened. */
    private record Entry(Instant at, Runnable deed) {}

    /** Entries in any order. */
    static final class Pages {
        private final List<Entry> entries = new ArrayList<>();
        private final Settings settings;

        private Pages(Settings settings) {
            this.settings = settings;
        }

        /** Notes what happened {@code daysAgo} at {@code time}, such as {@code 09:40}. */
        Pages note(int daysAgo, String time, Runnable deed) {
            var moment = settings.today()
                    .minusDays(daysAgo)
                    .atTime(LocalTime.parse(time))
                    .atZone(settings.organisation().zone());
            entries.add(new Entry(moment.toInstant(), deed));
            return this;
        }
    }

    Pages empty() {
        return new Pages(settings);
    }

    void play(Pages pages) {
        var now = clock.instant();
        try {
            pages.entries.stream().sorted(Comparator.comparing(Entry::at)).forEach(entry -> {
                letTimePass(entry.at());
                entry.deed().run();
                settle();
            });
            letTimePass(now);
        } finally {
            clock.present();
        }
    }

    private void letTimePass(Instant until) {
        for (var due = nextDue(); due.filter(until::isAfter).isPresent(); due = nextDue()) {
            clock.turnTo(due.get());
            settle();
        }
        clock.turnTo(until);
    }

    private Optional<Instant> nextDue() {
        return dueWork.nextDueAfter(clock.instant());
    }

    private void settle() {
        currentActor.as(Actor.OFFICE, dueWork::doWhatIsDue);
        writeDown();
    }

    /** What was done at one desk is read at the next from the tables, as if each had a transaction of its own. */
    void writeDown() {
        entities.flush();
        entities.clear();
    }
}
