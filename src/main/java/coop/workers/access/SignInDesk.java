package coop.workers.access;

import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people sign in: a password, then a second factor, which is set up the first time. Answers are values, so that a
 * failed attempt is counted and not rolled back; an address nobody has is answered like a wrong password.
 */
@Service
@Transactional
public class SignInDesk {

    /** From the password to the second factor. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    static final int TIMES_PER_NETWORK = 60;
    static final Duration NETWORK_PERIOD = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final SecondFactors secondFactors;
    private final Passkeys passkeys;
    private final AccountLedger ledger;
    private final RateLimits limits;
    private final AccessProperties properties;
    private final Clock clock;

    SignInDesk(
            Accounts accounts,
            Passwords passwords,
            SignInFailures failures,
            SecondFactors secondFactors,
            Passkeys passkeys,
            AccountLedger ledger,
            RateLimits limits,
            AccessProperties properties,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.secondFactors = secondFactors;
        this.passkeys = passkeys;
        this.ledger = ledger;
        this.limits = limits;
        this.properties = properties;
        this.clock = clock;
    }

    /** What came of a step of signing in. */
    public sealed interface Answer {

        /** In. */
        record Welcome(Holder holder) implements Answer {}

        /** In, with a second factor just set up; the codes are shown this once. */
        record WelcomeEnrolled(Holder holder, List<String> recoveryCodes) implements Answer {}

        record CodeWanted(Halfway halfway) implements Answer {}

        record EnrolmentWanted(Halfway halfway, Enrolment enrolment) implements Answer {}

        record Refused(Problem problem) implements Answer {}
    }

    /**
     * The first step.
     *
     * @param network where the attempt comes from, such as an IP address
     */
    public Answer password(String email, String password, String network) {
        return refusal(email, network).orElseGet(() -> check(email, password));
    }

    private Answer check(String email, String password) {
        var account = EmailAddress.parse(email)
                .flatMap(address -> accounts.withEmail(address.value()))
                .filter(Account::isOpen);
        if (!passwords.matches(password, account.flatMap(Account::passwordHash))) {
            failures.failed(email);
            return refused("access.problem.sign-in");
        }
        return afterPassword(account.orElseThrow());
    }

    private Answer afterPassword(Account account) {
        var halfway = new Halfway(account.id(), clock.instant());
        if (account.secondFactor().isPresent()) {
            return new Answer.CodeWanted(halfway);
        }
        if (properties.secondFactor()) {
            return new Answer.EnrolmentWanted(halfway, secondFactors.propose(account));
        }
        return welcome(account);
    }

    /** The code that the app shows now, or one of the recovery codes. */
    public Answer code(Halfway halfway, String code, String network) {
        var account = stillHalfway(halfway);
        if (account.isEmpty()) {
            return refused("access.problem.too-late");
        }
        return refusal(account.get().email(), network).orElseGet(() -> check(account.get(), code));
    }

    private Answer check(Account account, String code) {
        if (!secondFactors.accept(account, code)) {
            failures.failed(account.email());
            return refused("access.problem.code");
        }
        return welcome(account);
    }

    /** Sets up the second factor with the first code of the app. */
    public Answer enrol(Halfway halfway, Enrolment enrolment, String code) {
        var account = stillHalfway(halfway).filter(known -> known.secondFactor().isEmpty());
        if (account.isEmpty()) {
            return refused("access.problem.too-late");
        }
        var codes = secondFactors.setUp(account.get(), enrolment, code);
        if (codes.isEmpty()) {
            return refused("access.problem.code");
        }
        ledger.note(
                AccountLedger.What.SECOND_FACTOR_SET_UP,
                account.get().id(),
                account.get().person(),
                "");
        return new Answer.WelcomeEnrolled(holder(account.get()), codes);
    }

    /** Begins to sign in by a passkey; what the authenticator answers goes to {@link #passkey}. */
    @Transactional(readOnly = true)
    public PasskeyCeremony<PublicKeyCredentialRequestOptions> beginPasskey() {
        return passkeys.askForAny();
    }

    /** The whole way in: the authenticator has made sure of its holder. */
    public Answer passkey(PasskeyCeremony<PublicKeyCredentialRequestOptions> asked, String answer, String network) {
        if (!limits.allow("sign-in", network, TIMES_PER_NETWORK, NETWORK_PERIOD)) {
            return refused("access.problem.too-many");
        }
        return passkeys.accountOf(asked, answer)
                .flatMap(accounts::findById)
                .filter(Account::isOpen)
                .map(this::welcome)
                .orElseGet(() -> refused("access.problem.passkey"));
    }

    /** The account of an address that an identity provider has verified; accounts are never made this way. */
    public Optional<Holder> verifiedElsewhere(String email) {
        return EmailAddress.parse(email)
                .flatMap(address -> accounts.withEmail(address.value()))
                .filter(Account::isOpen)
                .map(this::holder);
    }

    private Optional<Account> stillHalfway(Halfway halfway) {
        return halfway.since().plus(PATIENCE).isBefore(clock.instant())
                ? Optional.empty()
                : accounts.findById(halfway.account()).filter(Account::isOpen);
    }

    private Optional<Answer> refusal(String email, String network) {
        if (!limits.allow("sign-in", network, TIMES_PER_NETWORK, NETWORK_PERIOD)) {
            return Optional.of(refused("access.problem.too-many"));
        }
        return failures.shutUntil(email).map(until -> refused("access.problem.too-many"));
    }

    private Answer welcome(Account account) {
        failures.succeeded(account.email());
        return new Answer.Welcome(holder(account));
    }

    private Holder holder(Account account) {
        return new Holder(new StaffAuthentication(new SignedIn(account.id(), account.name()), account.roles()));
    }

    private static Answer refused(String key) {
        return new Answer.Refused(Problem.of(key));
    }
}
