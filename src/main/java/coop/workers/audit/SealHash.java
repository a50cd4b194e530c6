package coop.workers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.shared.Sha256;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The hash of a seal: SHA-256 over its number, its time, the hash of the seal before, and its lines in their order. Each part
 * is written as its length in bytes, a colon and itself, so that no two rows of parts read the same.
 */
final class SealHash {

    /** What stands before the first seal. */
    static final String NOTHING = "0".repeat(64);

    static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest = Sha256.begin();

    SealHash(long number, Instant sealedAt, String previous) {
        add(Long.toString(number));
        add(sealedAt.toString());
        add(previous);
    }

    SealHash with(Line line) {
        add(Long.toString(line.id()));
        add(line.book());
        add(line.key());
        add(line.what());
        add(line.because().orElse(""));
        add(line.at().toString());
        add(line.lasting());
        add(line.salted() == null ? "" : line.salted());
        return this;
    }

    /** In hexadecimal digits; once only. */
    String hash() {
        return HEX.formatHex(digest.digest());
    }

    private void add(String part) {
        var bytes = part.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }
}
