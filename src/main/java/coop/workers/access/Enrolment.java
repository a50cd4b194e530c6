package coop.workers.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.apache.commons.codec.binary.Base32;

/** A second factor about to be set up: its secret, to be shown once and kept only when its first code has been seen. */
public final class Enrolment {

    private final byte[] secret;
    private final String email;

    Enrolment(byte[] secret, String email) {
        this.secret = secret.clone();
        this.email = email;
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The secret in groups of four, for typing it into the app. */
    public String typed() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The address that an authenticator app reads from the picture. */
    public String address(String organisation) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(organisation), encoded(email), base32(), encoded(organisation));
    }

    private String base32() {
        return new Base32().encodeAsString(secret);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
