package coop.workers.access;

import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people outside the office look after the passkeys of their own page. People of the office have theirs with their
 * account, see {@link OwnAccountDesk}.
 */
@Service
@Transactional
public class OwnPasskeyDesk {

    private final Passkeys passkeys;
    private final KeptPasskeys kept;
    private final CurrentPerson currentPerson;
    private final Standing standing;

    OwnPasskeyDesk(Passkeys passkeys, KeptPasskeys kept, CurrentPerson currentPerson, Standing standing) {
        this.passkeys = passkeys;
        this.kept = kept;
        this.currentPerson = currentPerson;
        this.standing = standing;
    }

    /** Empty for whoever works in the office. */
    @Transactional(readOnly = true)
    public Optional<List<Passkey>> mine() {
        var person = currentPerson.get();
        return standing.isStaff(person) ? Optional.empty() : Optional.of(kept.of(person.value()));
    }

    /** Begins to add a passkey; what the authenticator answers goes to {@link #add}. */
    @Transactional(readOnly = true)
    public PasskeyCeremony<PublicKeyCredentialCreationOptions> begin() {
        return passkeys.askForNew(outside().value());
    }

    /** Adds the passkey that the authenticator has made; empty where it is done. */
    public Optional<Problem> add(
            PasskeyCeremony<PublicKeyCredentialCreationOptions> asked, String answer, String name) {
        outside();
        if (name.isBlank() || name.length() > OwnAccountDesk.LONGEST_PASSKEY_NAME) {
            return Optional.of(Problem.at("name", "access.problem.passkey-name", OwnAccountDesk.LONGEST_PASSKEY_NAME));
        }
        return passkeys.keep(asked, answer, name.strip())
                ? Optional.empty()
                : Optional.of(Problem.of("access.problem.passkey-not-made"));
    }

    /**
     * Removes a passkey of their own.
     *
     * @throws NotFound if it is not theirs, or there is none
     */
    public void remove(String key) {
        if (!kept.remove(outside().value(), key)) {
            throw new NotFound();
        }
    }

    private PersonId outside() {
        var person = currentPerson.get();
        if (standing.isStaff(person)) {
            throw new NotFound();
        }
        return person;
    }
}
