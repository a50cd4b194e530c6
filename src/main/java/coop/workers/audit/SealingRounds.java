package coop.workers.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals every half minute; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class SealingRounds {

    private final Sealing sealing;

    SealingRounds(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(
            initialDelayString = "${backoffice.audit.every:PT30S}",
            fixedDelayString = "${backoffice.audit.every:PT30S}")
    void seal() {
        sealing.round();
    }
}
