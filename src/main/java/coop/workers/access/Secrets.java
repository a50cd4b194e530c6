package coop.workers.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Random things that open something, and the hashes they are kept as. */
final class Secrets {

    /** 256 bits: nothing that long is guessed, so a plain hash keeps it. */
    private static final int TOKEN_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** A token fit to stand in an address. */
    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
    }

    static byte[] hash(String secret) {
        return hash(secret.getBytes(UTF_8));
    }

    static byte[] hash(byte[] bytes) {
        return Sha256.of(bytes);
    }
}
