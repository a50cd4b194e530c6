package coop.workers.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address one can write to, kept as typed save for surrounding space and a lower-case domain. */
public record EmailAddress(String value) {

    /** 254 is the longest address that fits the path of RFC 5321. */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>(),;:\"\\\\\\[\\]]+@[^\\s@.<>(),;:\"\\\\]+(\\.[^\\s@.<>(),;:\"\\\\]+)+");

    public EmailAddress {
        value = normalised(value);
        if (!isAddress(value)) {
            throw new IllegalArgumentException("Not an e-mail address: " + value);
        }
    }

    /** The address typed as {@code text}, or empty where that is none. */
    public static Optional<EmailAddress> parse(String text) {
        var candidate = normalised(text);
        return isAddress(candidate) ? Optional.of(new EmailAddress(candidate)) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    private static String normalised(String text) {
        var stripped = text.strip();
        var at = stripped.lastIndexOf('@');
        return at < 0
                ? stripped
                : stripped.substring(0, at) + stripped.substring(at).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
