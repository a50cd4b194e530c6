package coop.workers.money;

import java.util.UUID;

/** Money that came in without an invoice. */
public record IncomeId(UUID value) {
    public static IncomeId random() {
        return new IncomeId(UUID.randomUUID());
    }
}
