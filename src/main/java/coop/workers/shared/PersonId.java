package coop.workers.shared;

import java.util.UUID;

/** Identifies a person in the register; the only trace of a person that the engine may hold. */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
