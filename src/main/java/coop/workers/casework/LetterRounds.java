package coop.workers.casework;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the letter queue every few seconds and lets go of loose letters; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class LetterRounds {

    private final LetterQueue queue;
    private final Correspondence correspondence;
    private final CurrentActor currentActor;

    LetterRounds(LetterQueue queue, Correspondence correspondence, CurrentActor currentActor) {
        this.queue = queue;
        this.correspondence = correspondence;
        this.currentActor = currentActor;
    }

    @Scheduled(fixedDelayString = "${backoffice.letters.every:PT3S}")
    void emptyTheQueue() {
        queue.drain();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void letGoOfLooseLetters() {
        currentActor.as(Actor.OFFICE, correspondence::letGoOfLooseLetters);
    }
}
