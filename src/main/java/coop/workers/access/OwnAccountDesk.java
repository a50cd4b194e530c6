package coop.workers.access;

import coop.workers.access.AccountLedger.What;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people who have signed in look after their own account. */
@Service
@Transactional
public class OwnAccountDesk {

    /** In characters. */
    public static final int LONGEST_PASSKEY_NAME = 100;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final RecoveryCodes recovery;
    private final Passkeys passkeys;
    private final KeptPasskeys keptPasskeys;
    private final AccountLedger ledger;
    private final SignInFailures failures;
    private final CurrentActor currentActor;

    OwnAccountDesk(
            Accounts accounts,
            Passwords passwords,
            SecondFactors secondFactors,
            RecoveryCodes recovery,
            Passkeys passkeys,
            KeptPasskeys keptPasskeys,
            AccountLedger ledger,
            SignInFailures failures,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.keptPasskeys = keptPasskeys;
        this.ledger = ledger;
        this.failures = failures;
        this.currentActor = currentActor;
    }

    /**
     * An account as its holder sees it.
     *
     * @param roles what it opens
     * @param hasPassword without one, its holder signs in elsewhere
     * @param recoveryCodesLeft of the ten; 0 where there is no second factor
     */
    public record OwnAccount(
            String name,
            String email,
            Set<Role> roles,
            boolean hasPassword,
            boolean hasSecondFactor,
            int recoveryCodesLeft,
            List<Passkey> passkeys) {}

    /** The account of whoever asks. */
    @Transactional(readOnly = true)
    public OwnAccount mine() {
        var account = own();
        return new OwnAccount(
                account.name(),
                account.email(),
                account.roles(),
                account.passwordHash().isPresent(),
                account.secondFactor().isPresent(),
                recovery.left(account.id()),
                keptPasskeys.of(account.id()));
    }

    /**
     * Changes the password; empty where it is done. A wrong current password is an answer and not thrown, so that it counts.
     *
     * @throws Rejection if the new one will not do (field {@code password})
     */
    public Optional<Problem> changePassword(String current, String password) {
        var account = own();
        return notTheHolder(account, current).or(() -> {
            account.protectWith(passwords.hash(password, account));
            note(What.PASSWORD_SET, account);
            return Optional.empty();
        });
    }

    /** Begins to set up a second factor, or another one in place of the first. */
    @Transactional(readOnly = true)
    public Enrolment beginSecondFactor() {
        return secondFactors.propose(own());
    }

    /** What came of setting up a second factor. */
    public sealed interface SetUp {
        record Done(List<String> recoveryCodes) implements SetUp {}

        record Refused(Problem problem) implements SetUp {}
    }

    /** Sets it up once its first code is right; asks for the password, since a screen left alone is no permission. */
    public SetUp setUpSecondFactor(Enrolment enrolment, String code, String password) {
        var account = own();
        var stranger = notTheHolder(account, password);
        if (stranger.isPresent()) {
            return new SetUp.Refused(stranger.get());
        }
        var codes = secondFactors.setUp(account, enrolment, code);
        if (codes.isEmpty()) {
            return new SetUp.Refused(Problem.at("code", "access.problem.code"));
        }
        note(What.SECOND_FACTOR_SET_UP, account);
        return new SetUp.Done(codes);
    }

    /** Ten new recovery codes; the old ones die. */
    public SetUp renewRecoveryCodes(String password) {
        var account = own();
        var stranger = notTheHolder(account, password);
        if (stranger.isPresent()) {
            return new SetUp.Refused(stranger.get());
        }
        if (account.secondFactor().isEmpty()) {
            throw new NotFound();
        }
        note(What.RECOVERY_CODES_RENEWED, account);
        return new SetUp.Done(recovery.renew(account.id()));
    }

    /** Begins to add a passkey; what the authenticator answers goes to {@link #addPasskey}. */
    @Transactional(readOnly = true)
    public PasskeyCeremony<PublicKeyCredentialCreationOptions> beginPasskey() {
        return passkeys.askForNew(own().id());
    }

    /**
     * Whether a passkey may be added: its name will do, and the password is that of the holder. Empty where it may.
     *
     * @param name what its holder will call it
     */
    public Optional<Problem> mayAddPasskey(String name, String password) {
        if (name.isBlank() || name.length() > LONGEST_PASSKEY_NAME) {
            return Optional.of(Problem.at("name", "access.problem.passkey-name", LONGEST_PASSKEY_NAME));
        }
        return notTheHolder(own(), password);
    }

    /** Adds the passkey that the authenticator has made; empty where it is done. */
    public Optional<Problem> addPasskey(
            PasskeyCeremony<PublicKeyCredentialCreationOptions> asked, String answer, String name, String password) {
        var account = own();
        return mayAddPasskey(name, password).or(() -> {
            if (!passkeys.keep(asked, answer, name.strip())) {
                return Optional.of(Problem.of("access.problem.passkey-not-made"));
            }
            note(What.PASSKEY_ADDED, account);
            return Optional.empty();
        });
    }

    /** Removes a passkey of the holder's own. */
    public void removePasskey(String key) {
        var account = own();
        if (!keptPasskeys.remove(account.id(), key)) {
            throw new NotFound();
        }
        note(What.PASSKEY_REMOVED, account);
    }

    private void note(What what, Account account) {
        ledger.note(what, account.id(), account.person(), "");
    }

    private Optional<Problem> notTheHolder(Account account, String password) {
        if (failures.shutUntil(account.email()).isPresent()) {
            return Optional.of(Problem.of("access.problem.too-many"));
        }
        if (passwords.matches(password, account.passwordHash())) {
            return Optional.empty();
        }
        failures.failed(account.email());
        return Optional.of(Problem.at("current", "access.problem.current-password"));
    }

    private Account own() {
        return Optional.ofNullable(currentActor.get().person())
                .flatMap(person -> accounts.findByPersonId(person.value()))
                .orElseThrow(NotFound::new);
    }
}
