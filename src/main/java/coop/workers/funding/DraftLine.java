package coop.workers.funding;

import coop.workers.shared.Money;
import jakarta.persistence.Column;

/** A line of the budget of a bid. */
public record DraftLine(
        @Column(name = "what") String what,
        @Column(name = "pence") long pence) {

    public Money amount() {
        return Money.ofPence(pence);
    }
}
