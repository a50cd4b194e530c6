package coop.workers.mypage;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.OwnPage;
import coop.workers.access.PeopleWithPages;
import coop.workers.access.PrivateLinks;
import coop.workers.access.PublicAddress;
import coop.workers.access.RateLimits;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.register.OwnDetailsDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people say that they are written to at another e-mail address. It counts once it has been confirmed from there, and
 * the address before is told.
 */
@Service
@Transactional
public class AddressDesk {

    public static final Duration VALID_FOR = Duration.ofHours(24);

    private static final String LINK = "new-address";
    private static final int TIMES = 5;

    private final CurrentPerson currentPerson;
    private final CurrentActor actor;
    private final OwnDetailsDesk details;
    private final PeopleWithPages people;
    private final PrivateLinks links;
    private final RateLimits limits;
    private final Correspondence correspondence;
    private final PublicAddress publicAddress;
    private final JdbcClient database;
    private final Clock clock;

    AddressDesk(
            CurrentPerson currentPerson,
            CurrentActor actor,
            OwnDetailsDesk details,
            PeopleWithPages people,
            PrivateLinks links,
            RateLimits limits,
            Correspondence correspondence,
            PublicAddress publicAddress,
            JdbcClient database,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.actor = actor;
        this.details = details;
        this.people = people;
        this.links = links;
        this.limits = limits;
        this.correspondence = correspondence;
        this.publicAddress = publicAddress;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes to the new address for confirmation. Whether somebody else has it is not said, only written to whoever has.
     *
     * @throws Rejection if it is the address they have, or too many were tried
     */
    public void ask(EmailAddress to) {
        var mine = details.mine();
        if (to.value().equalsIgnoreCase(mine.email() == null ? "" : mine.email().value())) {
            throw new Rejection(Problem.at("email", "mypage.problem.same-address"));
        }
        if (!limits.allow("my-page-new-address", mine.person().toString(), TIMES, Duration.ofHours(1))) {
            throw new Rejection(Problem.at("email", "access.problem.too-many"));
        }
        if (people.withEmail(to).isPresent()) {
            write("address-known", mine.name(), to, Map.of());
            return;
        }
        database.sql("""
                        insert into mypage.new_address (person_id, address, asked_at) values (:person, :address, :now)
                        on conflict (person_id) do update set address = excluded.address, asked_at = excluded.asked_at
                        """)
                .param("person", mine.person().value())
                .param("address", to.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var token = links.issue(LINK, mine.person().toString(), VALID_FOR);
        write(
                "confirm-address",
                mine.name(),
                to,
                Map.of("link", publicAddress.of("/" + OwnPage.PATH + "/confirm-address/" + token)));
    }

    /** The address that waits for confirmation from the person whose page is open. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> waiting() {
        return asked(currentPerson.get());
    }

    /** The address that a link confirms; it does not confirm it yet. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> behind(String token) {
        return links.open(LINK, token).map(PersonId::of).flatMap(this::asked);
    }

    /**
     * Confirms the address by the link that was sent there; the link dies by it.
     *
     * @throws NotFound if it has been used, has ended or was replaced
     * @throws Rejection if somebody else has the address by now
     */
    public void confirm(String token) {
        var person = links.spend(LINK, token).map(PersonId::of).orElseThrow(NotFound::new);
        var to = asked(person).orElseThrow(NotFound::new);
        var someone = people.find(person).orElseThrow(NotFound::new);
        actor.as(Actor.OFFICE, () -> details.moveMail(person, to));
        database.sql("delete from mypage.new_address where person_id = :person")
                .param("person", person.value())
                .update();
        write("address-changed", someone.name(), someone.email(), Map.of());
    }

    private Optional<EmailAddress> asked(PersonId person) {
        return database.sql("select address from mypage.new_address where person_id = :person and asked_at > :since")
                .param("person", person.value())
                .param("since", clock.instant().minus(VALID_FOR).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }

    private void write(String letter, String name, @Nullable EmailAddress to, Map<String, Object> placeholders) {
        if (to != null) {
            correspondence.writeWithoutCase(
                    WayInDesk.LETTERS,
                    letter,
                    new Recipient(name, to),
                    placeholders,
                    UUID.randomUUID().toString());
        }
    }
}
