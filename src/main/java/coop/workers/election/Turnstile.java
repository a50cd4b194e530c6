package coop.workers.election;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets a few voters at a time to the box, in the order in which they came. Only one of them can have it in hand; whoever waited
 * there would keep a connection to the database from everybody else, and in the last minutes of a ballot that is a crowd.
 */
@Component
class Turnstile {

    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final TransactionTemplate transaction;

    Turnstile(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Does {@code vote} in a transaction, once it is its turn; says what became of it. */
    <T> T through(Supplier<T> vote) {
        turns.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(transaction.execute(inHand -> vote.get()));
        } finally {
            turns.release();
        }
    }
}
