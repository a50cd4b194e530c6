package coop.workers.organisation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that is asked for many times in a transaction and read once. The next transaction reads it anew, so that a
 * change holds at once on every node.
 */
final class OncePerTransaction<T> {

    private final Supplier<T> reader;

    OncePerTransaction(Supplier<T> reader) {
        this.reader = reader;
    }

    T get() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return reader.get();
        }
        var kept = kept();
        if (kept.value == null) {
            kept.value = reader.get();
        }
        return kept.value;
    }

    /** It has changed in this transaction. */
    void forget() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Kept<?> kept) {
            kept.value = null;
        }
    }

    @SuppressWarnings("unchecked") // only this puts anything under this key
    private Kept<T> kept() {
        var known = (Kept<T>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        var kept = new Kept<T>(this);
        TransactionSynchronizationManager.bindResource(this, kept);
        TransactionSynchronizationManager.registerSynchronization(kept);
        return kept;
    }

    /** Steps aside where another transaction runs within this one. */
    private static final class Kept<T> implements TransactionSynchronization {

        private final Object key;
        private @Nullable T value;

        Kept(Object key) {
            this.key = key;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(key);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(key, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(key);
        }
    }
}
