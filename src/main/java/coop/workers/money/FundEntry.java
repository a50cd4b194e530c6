package coop.workers.money;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that was given for a purpose.
 *
 * @param givenBy whoever gave it, or gave most of it
 * @param caseNumber the case it came of, such as that of a bid; null where it came of none
 * @param closedOn null while something may come in and be spent
 * @param income what came in for it
 * @param spent what was spent on it
 */
public record FundEntry(
        FundId id,
        String name,
        String purpose,
        String givenBy,
        @Nullable CaseNumber caseNumber,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause,
        Money income,
        Money spent) {

    /** What is left to spend; below nought where more was spent than has come in. */
    public Money left() {
        return income.minus(spent);
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
