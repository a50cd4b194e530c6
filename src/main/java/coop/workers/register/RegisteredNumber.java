package coop.workers.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The key of a co-op: a number is unique only together with its registrar.
 *
 * @param number upper case, without spaces; null where the registrar is NONE
 */
public record RegisteredNumber(
        Registrar registrar, @Nullable String number) {

    public static final RegisteredNumber NONE = new RegisteredNumber(Registrar.NONE, null);

    public RegisteredNumber {
        if (registrar == Registrar.NONE) {
            number = null;
        } else if (number == null || number.isBlank()) {
            throw new IllegalArgumentException("A registrar other than none gives a number");
        } else {
            number = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        }
    }
}
