package coop.workers.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A telephone that makes and shows one passkey, as a browser hands its answers on. */
final class SoftAuthenticator {

    private static final byte PRESENT = 0x01;
    private static final byte VERIFIED = 0x04;
    private static final byte WITH_KEY = 0x40;

    private final ObjectConverter converter = new ObjectConverter();
    private final byte[] id = Secrets.random(16);
    private final KeyPair keys;
    private byte flags = PRESENT | VERIFIED;
    private String handle = "";
    private long count;

    SoftAuthenticator() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** From now on it lets anybody at it. */
    SoftAuthenticator withoutVerifying() {
        flags = PRESENT;
        return this;
    }

    String create(String question, String origin) {
        handle = read(question, "/user/id");
        var key = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                Secrets.hash(read(question, "/rp/id")),
                (byte) (flags | WITH_KEY),
                count,
                new AttestedCredentialData(AAGUID.ZERO, id, key));
        var attestation = new AttestationObjectConverter(converter)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "authenticatorAttachment": "platform",
                 "clientExtensionResults": {}, "response": {"attestationObject": "%2$s", "clientDataJSON": "%3$s",
                 "transports": ["internal"]}}
                """.formatted(text(id), text(attestation), text(clientData("webauthn.create", question, origin)));
    }

    String show(String question, String origin) {
        count++;
        var data = new AuthenticatorDataConverter(converter)
                .convert(new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                        Secrets.hash(read(question, "/rpId")), flags, count));
        var clientData = clientData("webauthn.get", question, origin);
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "authenticatorAttachment": "platform",
                 "clientExtensionResults": {}, "response": {"authenticatorData": "%2$s", "clientDataJSON": "%3$s",
                 "signature": "%4$s", "userHandle": "%5$s"}}
                """.formatted(text(id), text(data), text(clientData), text(signature(data, clientData)), handle);
    }

    private byte[] signature(byte[] data, byte[] clientData) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(ByteBuffer.allocate(data.length + 32)
                    .put(data)
                    .put(Secrets.hash(clientData))
                    .array());
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] clientData(String type, String question, String origin) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, read(question, "/challenge"), origin)
                .getBytes(UTF_8);
    }

    private static String read(String json, String place) {
        try {
            return new ObjectMapper().readTree(json).at(place).asText();
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
