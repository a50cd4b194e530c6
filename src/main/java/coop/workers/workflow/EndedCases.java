package coop.workers.workflow;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.shared.CaseNumber;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go, for the office, of cases that have been kept long enough, unless something of them is still running. */
@Component
public class EndedCases {

    private static final Logger LOG = LoggerFactory.getLogger(EndedCases.class);

    private final Processes processes;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    EndedCases(Processes processes, CurrentActor currentActor, TransactionTemplate transaction) {
        this.processes = processes;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    /**
     * Each goes in a transaction of its own, so that one that cannot go keeps no other; it is tried again the next time.
     *
     * @return how many are gone
     */
    public int letGo(Supplier<List<CaseNumber>> keptLongEnough, Consumer<CaseNumber> letGo) {
        return currentActor.as(Actor.OFFICE, () -> (int) keptLongEnough.get().stream()
                .filter(number -> !processes.isAnyRunning(number))
                .filter(number -> isGone(number, letGo))
                .count());
    }

    private boolean isGone(CaseNumber number, Consumer<CaseNumber> letGo) {
        try {
            transaction.executeWithoutResult(status -> {
                letGo.accept(number);
                processes.forget(number);
            });
            return true;
        } catch (RuntimeException failure) {
            LOG.error("Case {} has been kept long enough and could not be let go of", number, failure);
            return false;
        }
    }
}
