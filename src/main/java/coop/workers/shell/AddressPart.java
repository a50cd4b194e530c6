package coop.workers.shell;

import coop.workers.shared.NotFound;
import java.util.function.Function;

/** What stands in the address of a page, where anybody may type anything. */
public final class AddressPart {

    private AddressPart() {}

    /**
     * What {@code typed} means.
     *
     * @throws NotFound if {@code reader} cannot read it and says so by an {@link IllegalArgumentException}
     */
    public static <T> T read(String typed, Function<String, T> reader) {
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }
}
