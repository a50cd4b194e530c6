package coop.workers.access;

import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator into an office in which nobody has an account: with a code that only whoever reads its log
 * can know. Once there is an account, there is no such way any more; in the demonstration there never is.
 */
@Service
@Transactional
public class FirstAccount {

    static final String SET_UP = "set-up";
    static final Duration CODE_LASTS = Duration.ofDays(7);
    static final int TIMES_PER_NETWORK = 10;
    static final Duration NETWORK_PERIOD = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final String THE_ONE = "office";

    private final Accounts accounts;
    private final AccountDesk desk;
    private final PrivateLinks links;
    private final RateLimits limits;
    private final PublicAddress address;
    private final CurrentActor currentActor;
    private final ObjectProvider<DemonstrationAccounts> demonstration;

    FirstAccount(
            Accounts accounts,
            AccountDesk desk,
            PrivateLinks links,
            RateLimits limits,
            PublicAddress address,
            CurrentActor currentActor,
            ObjectProvider<DemonstrationAccounts> demonstration) {
        this.accounts = accounts;
        this.desk = desk;
        this.links = links;
        this.limits = limits;
        this.address = address;
        this.currentActor = currentActor;
        this.demonstration = demonstration;
    }

    /** Does the office wait for its first account? */
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return demonstration.getIfAvailable() == null && accounts.count() == 0;
    }

    /** Writes a new code into the log; the one of an earlier start dies. */
    @EventListener(ApplicationReadyEvent.class)
    public void tellHow() {
        if (isAwaited()) {
            LOG.warn(
                    "Nobody has an account yet. Set the office up at {} with this code, good once and for {} days: {}",
                    address.of("/" + SET_UP),
                    CODE_LASTS.toDays(),
                    issueCode());
        }
    }

    String issueCode() {
        return links.issue(SET_UP, THE_ONE, CODE_LASTS);
    }

    /**
     * Opens the first account, an administrator's; the code dies.
     *
     * @param network where the attempt comes from, such as an IP address
     * @return who acts from now on
     * @throws NotFound if the office waits for nobody
     * @throws Rejection at {@code code}, {@code personName}, {@code personEmail} or {@code password}
     */
    public Actor open(String code, String name, String email, String password, String network) {
        if (!isAwaited()) {
            throw new NotFound();
        }
        if (!limits.allow(SET_UP, network, TIMES_PER_NETWORK, NETWORK_PERIOD)) {
            throw new Rejection(Problem.of("access.problem.too-many"));
        }
        if (links.spend(SET_UP, code.strip()).isEmpty()) {
            throw new Rejection(Problem.at("code", "access.problem.set-up-code"));
        }
        var person = PersonId.random();
        try {
            var roles = Set.of(Role.ADMINISTRATOR);
            var link = currentActor.as(Actor.OFFICE, () -> desk.open(new NewAccount(person, name, email, roles)));
            desk.setPassword(link, password);
            return new Actor(person, name.strip(), roles);
        } catch (Rejection refused) {
            throw new Rejection(
                    refused.problems().stream().map(FirstAccount::ofThePerson).toList());
        }
    }

    /** The form has a name and an address of the organisation too. */
    private static Problem ofThePerson(Problem problem) {
        return switch (String.valueOf(problem.field())) {
            case "name" -> new Problem("personName", problem.message());
            case "email" -> new Problem("personEmail", problem.message());
            default -> problem;
        };
    }
}
