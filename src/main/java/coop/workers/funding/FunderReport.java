package coop.workers.funding;

import coop.workers.shared.Money;
import jakarta.persistence.Column;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a funder is to be told by a day.
 *
 * @param what what they ask for
 * @param spentPence what was spent of the money until then; null while it is not written
 */
public record FunderReport(
        @Column(name = "report_id") UUID id,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "what") String what,
        @Column(name = "sent_on") @Nullable LocalDate sentOn,
        @Column(name = "achieved") @Nullable String achieved,
        @Column(name = "spent_pence") @Nullable Long spentPence,
        @Column(name = "receipt") @Nullable String receipt) {

    static FunderReport due(LocalDate on, String what) {
        return new FunderReport(UUID.randomUUID(), on, what, null, null, null, null);
    }

    public boolean isOpen() {
        return sentOn == null;
    }

    public Money spent() {
        return spentPence == null ? Money.ZERO : Money.ofPence(spentPence);
    }

    FunderReport by(LocalDate on) {
        return new FunderReport(id, on, what, null, null, null, null);
    }

    FunderReport sent(LocalDate on, String achievements, Money spent, String received) {
        return new FunderReport(id, dueOn, what, on, achievements, spent.pence(), received);
    }

    /** Sums and days alone. */
    FunderReport withoutWords() {
        return new FunderReport(id, dueOn, "", sentOn, null, spentPence, null);
    }
}
