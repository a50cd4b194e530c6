package coop.workers.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password has to be (OWASP ASVS 5, 6.2: length, not composition), and whether it is the right one. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    /** BCrypt reads no further. */
    static final int MOST_BYTES = 72;

    private static final int TELLING_LENGTH = 4;

    private final PasswordEncoder encoder;
    /** Compared with where there is no password, so that the answer takes as long. */
    private final String nobodysHash;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = encoder.encode(Secrets.token());
    }

    boolean matches(String typed, Optional<String> hash) {
        var fits = typed.getBytes(UTF_8).length <= MOST_BYTES;
        return encoder.matches(fits ? typed : "", hash.orElse(nobodysHash)) && hash.isPresent() && fits;
    }

    /**
     * The hash to keep for a new password.
     *
     * @throws Rejection at the field {@code password} if it is too short, too long or easily guessed
     */
    String hash(String password, Account holder) {
        problem(password, holder).ifPresent(problem -> {
            throw new Rejection(problem);
        });
        return encoder.encode(password);
    }

    private static Optional<Problem> problem(String password, Account holder) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Problem.at("password", "access.problem.password-short", SHORTEST));
        }
        if (password.getBytes(UTF_8).length > MOST_BYTES) {
            return Optional.of(Problem.at("password", "access.problem.password-long", MOST_BYTES));
        }
        if (password.codePoints().distinct().count() < TELLING_LENGTH) {
            return Optional.of(Problem.at("password", "access.problem.password-plain"));
        }
        var lower = password.toLowerCase(Locale.ROOT);
        return tellingWords(holder).stream().anyMatch(lower::contains)
                ? Optional.of(Problem.at("password", "access.problem.password-telling"))
                : Optional.empty();
    }

    private static String localPart(String email) {
        return email.substring(0, email.indexOf('@'));
    }

    private static List<String> tellingWords(Account holder) {
        return Stream.concat(Stream.of(holder.name().split("\\s+")), Stream.of(localPart(holder.email())))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= TELLING_LENGTH)
                .toList();
    }
}
