package coop.workers.access;

import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people who have signed in look after their own account. */
@Service
@Transactional
public class OwnAccountDesk {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final RecoveryCodes recovery;
    private final SignInFailures failures;
    private final CurrentActor currentActor;

    OwnAccountDesk(
            Accounts accounts,
            Passwords passwords,
            SecondFactors secondFactors,
            RecoveryCodes recovery,
            SignInFailures failures,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.recovery = recovery;
        this.failures = failures;
        this.currentActor = currentActor;
    }

    /**
     * An account as its holder sees it.
     *
     * @param recoveryCodesLeft of the ten; 0 where there is no second factor
     */
    public record OwnAccount(String name, String email, boolean hasSecondFactor, int recoveryCodesLeft) {}

    @Transactional(readOnly = true)
    public OwnAccount mine() {
        var account = own();
        return new OwnAccount(
                account.name(), account.email(), account.secondFactor().isPresent(), recovery.left(account.id()));
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
        return codes.isEmpty() ? new SetUp.Refused(Problem.at("code", "access.problem.code")) : new SetUp.Done(codes);
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
