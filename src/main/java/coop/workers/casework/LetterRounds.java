package coop.workers.casework;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the letter queue every few seconds; tests switch it off and empty it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class LetterRounds {

    private final LetterQueue queue;

    LetterRounds(LetterQueue queue) {
        this.queue = queue;
    }

    @Scheduled(fixedDelayString = "${backoffice.letters.every:PT3S}")
    void emptyTheQueue() {
        queue.drain();
    }
}
