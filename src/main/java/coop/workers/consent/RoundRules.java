package coop.workers.consent;

import jakarta.persistence.Embeddable;

/**
 * The rules of a round, as they were settled when it opened.
 *
 * @param quorum voices that are needed
 * @param silenceConsents does whoever has said nothing by the close count as consenting?
 * @param standAside may one stand aside?
 */
@Embeddable
record RoundRules(int quorum, boolean silenceConsents, boolean standAside) {

    /** These rules for a group of {@code members}: one that is smaller than the quorum needs all of its members. */
    RoundRules forGroupOf(int members) {
        return new RoundRules(Math.min(quorum, members), silenceConsents, standAside);
    }
}
