package coop.workers.funding;

import coop.workers.shared.Money;
import jakarta.persistence.Column;
import java.time.LocalDate;

/** A bid as it went out. */
public record Sent(
        @Column(name = "sent_on") LocalDate on,
        @Column(name = "sent_pence") long pence,
        @Column(name = "receipt") String receipt,
        @Column(name = "decision_expected") LocalDate decisionExpected) {

    public Money amount() {
        return Money.ofPence(pence);
    }
}
