package coop.workers.funding;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Whether the funder has to do with one of us, and what was done about it.
 *
 * @param words how; null where nothing is known
 * @param settled how a conflict of interest was settled; null where it was not, or not yet
 */
record TieToUs(
        @Enumerated(EnumType.STRING) @Column(name = "connection")
        Connection connection,

        @Column(name = "connection_words") @Nullable String words,
        @Column(name = "conflict_settled") @Nullable String settled) {

    TieToUs settled(String how) {
        return new TieToUs(connection, words, how);
    }

    /** Nothing but that there was one, without a word of whom it concerned. */
    TieToUs withoutWords() {
        return new TieToUs(connection, null, null);
    }
}
