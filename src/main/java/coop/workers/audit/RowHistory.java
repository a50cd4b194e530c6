package coop.workers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.shared.Sha256;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the lines say of one row, against what the row says itself. */
final class RowHistory {

    private static final String NO_REASON = "-";

    private final boolean mayChange;
    private final boolean mayGo;
    private final @Nullable String steps;
    private final byte @Nullable [] salted;
    private final byte @Nullable [] salt;

    /**
     * @param steps the lines in their order, as {@code WHAT because lasting,…}; null where there are none
     * @param salted the digest in the last of them
     */
    RowHistory(
            boolean mayChange,
            boolean mayGo,
            @Nullable String steps,
            byte @Nullable [] salted,
            byte @Nullable [] salt) {
        this.mayChange = mayChange;
        this.mayGo = mayGo;
        this.steps = steps;
        this.salted = salted;
        this.salt = salt;
    }

    /**
     * What differs, if anything.
     *
     * @param lastingText null where the row is not there
     */
    Optional<String> differs(@Nullable String lastingText, @Nullable String saltedText) {
        if (steps == null) {
            return Optional.of("it was put in without a line");
        }
        var lasting = "";
        var there = false;
        for (var step : steps.split(",", -1)) {
            var words = step.split(" ", -1);
            var what = words[0];
            if (!follows(what, there)) {
                return Optional.of("its lines do not follow from each other");
            }
            if (words[1].equals(NO_REASON) && wantsReason(what)) {
                return Optional.of("a line says without a reason that it was altered or taken away");
            }
            if (there && !what.equals("FOUND") && !words[2].equals(lasting)) {
                return Optional.of("a line says of what lasts something else than the one before");
            }
            lasting = words[2];
            there = !what.equals("GONE");
        }
        return there ? standing(lasting, lastingText, saltedText) : gone(lastingText);
    }

    private static boolean follows(String what, boolean there) {
        return switch (what) {
            case "FOUND" -> true;
            case "ADDED" -> !there;
            default -> there;
        };
    }

    private boolean wantsReason(String what) {
        return switch (what) {
            case "CHANGED" -> !mayChange;
            case "GONE" -> !mayGo;
            default -> false;
        };
    }

    private Optional<String> standing(String lasting, @Nullable String lastingText, @Nullable String saltedText) {
        if (lastingText == null || saltedText == null) {
            return Optional.of("it was taken away without a line");
        }
        if (!Sha256.hex(lastingText).equals(lasting)) {
            return Optional.of("what lasts of it is not as it was");
        }
        if (salt == null) {
            return Optional.of("its salt is gone, and it is still there");
        }
        var digest = Sha256.begin();
        digest.update(salt);
        return Arrays.equals(digest.digest(saltedText.getBytes(UTF_8)), salted)
                ? Optional.empty()
                : Optional.of("its text is not as it was");
    }

    private static Optional<String> gone(@Nullable String lastingText) {
        return lastingText == null ? Optional.empty() : Optional.of("it was put in again without a line");
    }
}
