package coop.workers.access;

import coop.workers.access.PeopleWithPages.Someone;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of people outside the office to their own page: a link by e-mail that opens it once, within ten minutes. Whoever
 * has an account in the office keeps the office's door, since a link must not go round a second factor.
 */
@Service
@Transactional
public class PersonDoor {

    public static final Duration VALID_FOR = Duration.ofMinutes(10);

    static final int LINKS_PER_ADDRESS = 4;
    static final int LINKS_PER_NETWORK = 30;
    static final int TRIES_PER_NETWORK = 60;
    static final Duration PERIOD = Duration.ofMinutes(15);

    private static final String LINK = "my-page";

    private final PrivateLinks links;
    private final PeopleWithPages people;
    private final Standing standing;
    private final RateLimits limits;
    private final Passkeys passkeys;
    private final ObjectProvider<DemonstrationPeople> demonstration;

    PersonDoor(
            PrivateLinks links,
            PeopleWithPages people,
            Standing standing,
            RateLimits limits,
            Passkeys passkeys,
            ObjectProvider<DemonstrationPeople> demonstration) {
        this.links = links;
        this.people = people;
        this.standing = standing;
        this.limits = limits;
        this.passkeys = passkeys;
        this.demonstration = demonstration;
    }

    /**
     * What is to be written to somebody who wants to come in.
     *
     * @param token what opens their page; null for somebody of the office, who has another door
     */
    public record Invitation(String name, @Nullable String token) {}

    /**
     * The link for whoever has that address; earlier ones die. Empty where nobody has it, or it was asked for too often: the
     * one who asks is answered alike.
     *
     * @param network where it is asked from, such as an IP address
     * @throws Rejection if too many were asked for from there
     */
    public Optional<Invitation> invite(EmailAddress address, String network) {
        if (!limits.allow("my-page-link-network", network, LINKS_PER_NETWORK, PERIOD)) {
            throw new Rejection(Problem.of("access.problem.too-many"));
        }
        var asked = address.value().toLowerCase(Locale.ROOT);
        return limits.allow("my-page-link", asked, LINKS_PER_ADDRESS, PERIOD)
                ? people.withEmail(address).map(this::invitation)
                : Optional.empty();
    }

    private Invitation invitation(Someone someone) {
        return new Invitation(someone.name(), standing.isStaff(someone.person()) ? null : link(someone.person()));
    }

    private String link(PersonId person) {
        return links.issue(LINK, person.toString(), VALID_FOR);
    }

    /** Is it a link that opens a page now? It does not open it: programs that look through mail follow links too. */
    @Transactional(readOnly = true)
    public boolean fits(String token, String network) {
        return allowed(network) && links.open(LINK, token).isPresent();
    }

    /** Opens the door by a link, which dies by it; empty where it has been used, has ended or was replaced. */
    public Optional<Holder> enter(String token, String network) {
        return allowed(network)
                ? links.spend(LINK, token)
                        .map(PersonId::of)
                        .flatMap(standing::outside)
                        .map(PersonDoor::holder)
                : Optional.empty();
    }

    /** Begins to come in by a passkey; what the authenticator answers goes to {@link #passkey}. */
    @Transactional(readOnly = true)
    public PasskeyCeremony<PublicKeyCredentialRequestOptions> beginPasskey() {
        return passkeys.askForAny();
    }

    /** Opens the door by a passkey of somebody outside; empty where the answer proves nothing. */
    public Optional<Holder> passkey(
            PasskeyCeremony<PublicKeyCredentialRequestOptions> asked, String answer, String network) {
        return allowed(network)
                ? passkeys.accountOf(asked, answer)
                        .map(PersonId::new)
                        .flatMap(standing::outside)
                        .map(PersonDoor::holder)
                : Optional.empty();
    }

    private boolean allowed(String network) {
        return limits.allow("my-page-enter", network, TRIES_PER_NETWORK, PERIOD);
    }

    static Holder holder(Someone someone) {
        return new Holder(
                new PersonAuthentication(new AtOwnPage(someone.person().value(), someone.name())));
    }

    /** A link without a letter, for the invented people whom the start page of the demonstration names. */
    public Optional<String> demonstrate(EmailAddress address) {
        return Optional.ofNullable(demonstration.getIfAvailable())
                .filter(invented -> invented.visitors().stream()
                        .anyMatch(visitor -> visitor.email().equals(address)))
                .flatMap(invented -> people.withEmail(address))
                .map(someone -> link(someone.person()));
    }
}
