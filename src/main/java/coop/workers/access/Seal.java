package coop.workers.access;

import java.util.UUID;

/**
 * Hides what is kept in the database from whoever sees the database alone: a dump, a backup, a replica. Sealed with the key from
 * {@code backoffice.access.secret-key}; without one it lies open. The same thing sealed twice looks different.
 */
public interface Seal {

    /** {@code secret} as it can be kept, bound to what it belongs to. */
    String seal(byte[] secret, UUID belongsTo);

    /**
     * What was sealed.
     *
     * @throws IllegalStateException if it was sealed with another key, or for something else
     */
    byte[] open(String kept, UUID belongsTo);
}
