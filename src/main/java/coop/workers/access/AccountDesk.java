package coop.workers.access;

import coop.workers.access.AccountLedger.What;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators open accounts, give roles and shut accounts. For everybody else there is no such place. */
@Service
@Transactional
public class AccountDesk {

    static final String SET_PASSWORD = "set-password";
    /** How long somebody has to follow the link and choose a password. */
    public static final Duration LINK_LASTS = Duration.ofDays(3);

    /** In characters. */
    public static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Passwords passwords;
    private final KeptPasskeys passkeys;
    private final PrivateLinks links;
    private final KnownPeople register;
    private final AccountLedger ledger;
    private final CurrentActor currentActor;
    private final Clock clock;

    AccountDesk(
            Accounts accounts,
            SecondFactors secondFactors,
            Passwords passwords,
            KeptPasskeys passkeys,
            PrivateLinks links,
            KnownPeople register,
            AccountLedger ledger,
            CurrentActor currentActor,
            Clock clock) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.links = links;
        this.register = register;
        this.ledger = ledger;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * An account to be opened.
     *
     * @param person who it is in the register; {@link PersonId#random()} for somebody the register does not know
     */
    public record NewAccount(PersonId person, String name, String email, Set<Role> roles) {}

    /** An account as administrators see it. */
    public record StaffAccount(
            PersonId person,
            String name,
            String email,
            Set<Role> roles,
            boolean hasPassword,
            boolean hasSecondFactor,
            int passkeys,
            boolean open) {}

    /** Every account, by name. */
    @Transactional(readOnly = true)
    public List<StaffAccount> all() {
        onlyAdministrators();
        return accounts.findAll().stream()
                .sorted(Comparator.comparing(Account::name).thenComparing(Account::email))
                .map(this::shown)
                .toList();
    }

    /**
     * Somebody's account.
     *
     * @throws coop.workers.shared.NotFound if they have none, or somebody else than an administrator asks
     */
    @Transactional(readOnly = true)
    public StaffAccount account(PersonId person) {
        onlyAdministrators();
        return shown(find(person));
    }

    /** What was done to the account, latest first. */
    @Transactional(readOnly = true)
    public List<AccountEvent> historyOf(PersonId person) {
        onlyAdministrators();
        return ledger.of(find(person).id());
    }

    /** People of the register whose name or address contains {@code words}. */
    @Transactional(readOnly = true)
    public List<KnownPeople.Known> peopleOfTheRegister(String words, int from, int atMost) {
        onlyAdministrators();
        return register.named(words, from, atMost);
    }

    /**
     * Opens an account.
     *
     * @return the token of a link by which its holder, once, sets a password
     * @throws Rejection if the name or the address will not do, or another account has the address
     */
    public String open(NewAccount wanted) {
        onlyAdministrators();
        var account = accounts.saveAndFlush(account(wanted));
        note(What.OPENED, account, keys(account.roles()));
        return linkFor(account);
    }

    private Account account(NewAccount wanted) {
        var name = wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Rejection(Problem.at("name", "access.problem.name", LONGEST_NAME));
        }
        var email = EmailAddress.parse(wanted.email())
                .orElseThrow(() -> new Rejection(Problem.at("email", "access.problem.email")));
        if (accounts.withEmail(email.value()).isPresent()
                || accounts.findByPersonId(wanted.person().value()).isPresent()) {
            throw new Rejection(Problem.at("email", "access.problem.email-taken"));
        }
        return new Account(wanted.person(), name, email, wanted.roles(), clock.instant());
    }

    /** A new link to set a password; an earlier one dies. The password there is stays until then. */
    public String linkFor(PersonId person) {
        onlyAdministrators();
        var account = find(person);
        note(What.LINK_ISSUED, account, "");
        return linkFor(account);
    }

    private String linkFor(Account account) {
        return links.issue(SET_PASSWORD, account.id().toString(), LINK_LASTS);
    }

    /** Gives exactly these roles, from the holder's next command on. */
    public void giveRoles(PersonId person, Set<Role> roles) {
        onlyAdministrators();
        var administrators = accounts.lockAdministrators();
        var account = find(person);
        if (account.isAdministrator() && !roles.contains(Role.ADMINISTRATOR)) {
            refuseIfLast(administrators);
        }
        if (!account.roles().equals(roles)) {
            account.give(roles);
            note(What.ROLES_GIVEN, account, keys(roles));
        }
    }

    /** Shuts the account, from its holder's next command on; what they did keeps their name. */
    public void switchOff(PersonId person) {
        onlyAdministrators();
        var administrators = accounts.lockAdministrators();
        var account = find(person);
        if (account.isAdministrator()) {
            refuseIfLast(administrators);
        }
        account.switchOff();
        links.revoke(SET_PASSWORD, account.id().toString());
        note(What.SWITCHED_OFF, account, "");
    }

    /**
     * Lets somebody in again whose account was switched off, by what they signed in with before.
     *
     * @throws coop.workers.shared.NotFound if they have no account, or somebody else than an administrator asks
     */
    public void switchOn(PersonId person) {
        onlyAdministrators();
        var account = find(person);
        account.switchOn();
        note(What.SWITCHED_ON, account, "");
    }

    /**
     * For somebody who has lost the telephone and the recovery codes: the next sign-in sets up a new second factor. The
     * passkeys go too, since they may be on the telephone.
     */
    public void resetSecondFactor(PersonId person) {
        onlyAdministrators();
        var account = find(person);
        secondFactors.forget(account);
        passkeys.forget(account.id());
        note(What.SECOND_FACTOR_RESET, account, "");
    }

    /**
     * Sets the password of the account that the link is for; the link dies. For whoever holds the link.
     *
     * @throws Rejection if the link is no longer good (no field), or the password will not do (field {@code password})
     */
    public void setPassword(String token, String password) {
        // a password that will not do rolls back, and the link lives on
        var account = links.spend(SET_PASSWORD, token)
                .flatMap(id -> accounts.findById(UUID.fromString(id)))
                .filter(Account::isOpen)
                .orElseThrow(() -> new Rejection(Problem.of("access.problem.link")));
        account.protectWith(passwords.hash(password, account));
        ledger.note(What.PASSWORD_SET, account.id(), account.person(), "");
    }

    /** The name on the account a link is for, so that a person sees whose password it sets. */
    @Transactional(readOnly = true)
    public Optional<String> nameBehind(String token) {
        return links.open(SET_PASSWORD, token)
                .flatMap(id -> accounts.findById(UUID.fromString(id)))
                .filter(Account::isOpen)
                .map(Account::name);
    }

    private void note(What what, Account account, String detail) {
        ledger.note(what, account.id(), currentActor.get().person(), detail);
    }

    private static String keys(Set<Role> roles) {
        return roles.stream().sorted().map(Role::key).collect(Collectors.joining(","));
    }

    private void onlyAdministrators() {
        var actor = currentActor.get();
        if (!actor.is(Role.ADMINISTRATOR) && !actor.isOffice()) {
            throw new NotFound();
        }
    }

    private Account find(PersonId person) {
        return accounts.findByPersonId(person.value()).orElseThrow(NotFound::new);
    }

    private static void refuseIfLast(List<Account> administrators) {
        if (administrators.size() <= 1) {
            throw new Rejection(Problem.of("access.problem.last-administrator"));
        }
    }

    private StaffAccount shown(Account account) {
        return new StaffAccount(
                account.person(),
                account.name(),
                account.email(),
                account.roles(),
                account.passwordHash().isPresent(),
                account.secondFactor().isPresent(),
                passkeys.of(account.id()).size(),
                account.isOpen());
    }
}
