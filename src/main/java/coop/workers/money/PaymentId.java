package coop.workers.money;

import java.util.UUID;

/** One payment. */
public record PaymentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
