package coop.workers.election;

import java.util.UUID;

/** Identifies an election. */
public record ElectionId(UUID value) {

    public static ElectionId of(String text) {
        return new ElectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
