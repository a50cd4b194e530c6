package coop.workers.studio;

import coop.workers.shared.NotFound;
import java.util.UUID;

/** The id of a draft. */
public record DraftId(UUID value) {

    /**
     * The id that stands in an address.
     *
     * @throws NotFound if {@code text} is none
     */
    public static DraftId of(String text) {
        try {
            return new DraftId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
