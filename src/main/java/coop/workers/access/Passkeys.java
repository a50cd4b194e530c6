package coop.workers.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.util.exception.WebAuthnException;
import coop.workers.shell.Signboard;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJackson2Module;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Asks authenticators and takes their answers (Web Authentication, level 2). A passkey opens the door alone, so each time
 * the authenticator has to make sure of its holder by a PIN, a finger or a face. Passkeys are bound to the address of the
 * office.
 */
@Component
class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private final KeptPasskeys kept;
    private final PublicAddress address;
    private final Signboard signboard;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new WebauthnJackson2Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    Passkeys(KeptPasskeys kept, PublicAddress address, Signboard signboard) {
        this.kept = kept;
        this.address = address;
        this.signboard = signboard;
    }

    PasskeyCeremony<PublicKeyCredentialCreationOptions> askForNew(UUID account) {
        var holder = UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of());
        return ceremony(office().createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(holder)));
    }

    /** False where the answer proves nothing. */
    boolean keep(PasskeyCeremony<PublicKeyCredentialCreationOptions> asked, String answer, String name) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(answer, new TypeReference<>() {});
            if (!isWhole(made)) {
                return false;
            }
            office().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    asked.options(), new RelyingPartyPublicKey(made, name)));
            return true;
        } catch (JsonProcessingException | WebAuthnException | IllegalArgumentException failure) {
            LOG.info("A passkey was not taken: {}", failure.getMessage());
            return false;
        }
    }

    PasskeyCeremony<PublicKeyCredentialRequestOptions> askForAny() {
        return ceremony(
                office().createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null)));
    }

    /** The account that the answer opens; empty where it proves nothing. */
    Optional<UUID> accountOf(PasskeyCeremony<PublicKeyCredentialRequestOptions> asked, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> shown =
                    json.readValue(answer, new TypeReference<>() {});
            if (!isKnown(shown)) {
                return Optional.empty();
            }
            var holder = office().authenticate(new RelyingPartyAuthenticationRequest(asked.options(), shown));
            return Optional.ofNullable(holder).map(known -> KeptPasskeys.account(known.getId()));
        } catch (JsonProcessingException | WebAuthnException | IllegalArgumentException failure) {
            LOG.info("A passkey was refused: {}", failure.getMessage());
            return Optional.empty();
        }
    }

    /** The relying party takes for granted that the passkey is one of ours and that nothing of the answer is missing. */
    private boolean isKnown(PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        var response = shown.getResponse();
        return shown.getRawId() != null
                && response != null
                && Stream.of(response.getAuthenticatorData(), response.getClientDataJSON(), response.getSignature())
                        .allMatch(Objects::nonNull)
                && kept.findByCredentialId(shown.getRawId()) != null;
    }

    private static boolean isWhole(PublicKeyCredential<AuthenticatorAttestationResponse> made) {
        var response = made.getResponse();
        return made.getRawId() != null
                && response != null
                && response.getAttestationObject() != null
                && response.getClientDataJSON() != null;
    }

    private <O> PasskeyCeremony<O> ceremony(O options) {
        try {
            return new PasskeyCeremony<>(options, json.writeValueAsString(options));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Made each time, since the address is known only once the office serves, and its name is a setting. */
    private WebAuthnRelyingPartyOperations office() {
        var here = URI.create(address.of(""));
        var party = PublicKeyCredentialRpEntity.builder()
                .id(here.getHost())
                .name(signboard.organisationName())
                .build();
        var office = new Webauthn4JRelyingPartyOperations(kept, kept, party, Set.of(here.toString()));
        office.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        office.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return office;
    }
}
