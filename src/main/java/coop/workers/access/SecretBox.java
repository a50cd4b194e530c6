package coop.workers.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what nobody is to read in the database, for the thing it belongs to, with the key from {@code backoffice.access.secret-key}.
 * Without one they lie open in the database: a key made up and kept beside it would only look like protection. Secrets
 * written before a key was given stay readable.
 */
@Component
class SecretBox implements Seal {

    private static final String OPEN = "open:";
    private static final String SEALED = "aes-gcm:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Optional<SecretKeySpec> key;

    SecretBox(AccessProperties properties) {
        this.key = Optional.ofNullable(properties.secretKey())
                .filter(text -> !text.isBlank())
                .map(SecretBox::key);
    }

    private static SecretKeySpec key(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "backoffice.access.secret-key has to be %d bytes in base64, as openssl rand -base64 %d gives"
                            .formatted(KEY_BYTES, KEY_BYTES));
        }
        return new SecretKeySpec(bytes, "AES");
    }

    @Override
    public String seal(byte[] secret, UUID belongsTo) {
        return key.map(known -> SEALED + encode(encrypt(secret, belongsTo, known)))
                .orElseGet(() -> OPEN + encode(secret));
    }

    @Override
    public byte[] open(String kept, UUID belongsTo) {
        if (kept.startsWith(OPEN)) {
            return Base64.getDecoder().decode(kept.substring(OPEN.length()));
        }
        var known = key.orElseThrow(() -> new IllegalStateException(
                "Something was sealed with a key, but backoffice.access.secret-key gives none"));
        return decrypt(Base64.getDecoder().decode(kept.substring(SEALED.length())), belongsTo, known);
    }

    private static byte[] encrypt(byte[] secret, UUID belongsTo, SecretKeySpec key) {
        try {
            var nonce = Secrets.random(NONCE_BYTES);
            var hidden = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo, key).doFinal(secret);
            return ByteBuffer.allocate(nonce.length + hidden.length)
                    .put(nonce)
                    .put(hidden)
                    .array();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A secret could not be sealed", failure);
        }
    }

    private static byte[] decrypt(byte[] kept, UUID belongsTo, SecretKeySpec key) {
        try {
            var nonce = Arrays.copyOf(kept, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce, belongsTo, key)
                    .doFinal(kept, NONCE_BYTES, kept.length - NONCE_BYTES);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "What was sealed cannot be read: was backoffice.access.secret-key changed?", failure);
        }
    }

    private static Cipher cipher(int mode, byte[] nonce, UUID belongsTo, SecretKeySpec key)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.toString().getBytes(UTF_8));
        return cipher;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
