package coop.workers.admission;

import org.jspecify.annotations.Nullable;

/**
 * All that a co-op hands in.
 *
 * @param nominee null unless the co-op is unincorporated and has named one
 */
public record Particulars(
        Contact contact,
        CoopDetails coop,
        Offer offer,
        @Nullable Nominee nominee) {}
