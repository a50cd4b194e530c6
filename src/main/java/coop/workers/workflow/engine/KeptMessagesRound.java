package coop.workers.workflow.engine;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries kept messages every few seconds; several nodes may do so at once. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class KeptMessagesRound {

    private final Messages messages;

    KeptMessagesRound(Messages messages) {
        this.messages = messages;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void round() {
        messages.deliverKept();
    }
}
