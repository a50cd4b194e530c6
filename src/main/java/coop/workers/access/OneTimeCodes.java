package coop.workers.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Six digits that change every 30 seconds, as every authenticator app shows them (RFC 6238). */
@Component
class OneTimeCodes {

    /** RFC 4226, section 4: at least 128 bits, 160 recommended. */
    static final int SECRET_BYTES = 20;
    /** Clocks of telephones are a little off: the code before and the code after count too. */
    private static final int STEPS_OFF = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    /** The time step whose code {@code typed} is; empty where it is none of the current ones. */
    OptionalLong stepOf(String typed, byte[] secret) {
        var digits = typed.replaceAll("\\s", "");
        var now = clock.instant().getEpochSecond() / stepSeconds();
        return LongStream.rangeClosed(now - STEPS_OFF, now + STEPS_OFF)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(UTF_8), digits.getBytes(UTF_8)))
                .findFirst();
    }

    private String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), Instant.ofEpochSecond(step * stepSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long stepSeconds() {
        return generator.getTimeStep().toSeconds();
    }
}
