package coop.workers.money;

import coop.workers.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was spent of a fund.
 *
 * @param takenBackWhy null while it stands
 */
public record SpendingEntry(
        UUID id,
        LocalDate spentOn,
        Money amount,
        String what,
        String enteredBy,
        Instant enteredAt,
        @Nullable String takenBackWhy) {

    public boolean isStanding() {
        return takenBackWhy == null;
    }
}
