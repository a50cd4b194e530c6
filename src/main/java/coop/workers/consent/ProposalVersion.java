package coop.workers.consent;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The words of a proposal, and the paper that goes with them, as they were laid before the group. */
@Embeddable
record ProposalVersion(String title, String text, String paper, Instant laidAt) {

    ProposalVersion amended(String amendedText, Instant at) {
        return new ProposalVersion(title, amendedText, paper, at);
    }
}
