package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.PrivateLinks;
import coop.workers.access.RateLimits;
import coop.workers.organisation.Settings;
import coop.workers.register.Limits;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people become supporters, say whether they may be written to, and leave again; and the list of them. */
@Service
@Lazy
@Transactional
public class SupporterDesk {

    static final String CONFIRM_LINK = "supporter-confirm";
    static final String OWN_LINK = "supporter";

    private static final int PER_HOUR = 10;
    private static final int PER_HOUR_AND_ADDRESS = 5;

    private static final String LISTED = """
            from membership.supporter s join register.person p on p.id = s.person_id and p.merged_into is null
            where s.until_on is null and (:search = '' or lower(p.full_name) like :pattern escape '\\'
                or lower(p.email) like :pattern escape '\\')
            """;

    private final Supporters supporters;
    private final SupporterBook book;
    private final MembershipPermissions permissions;
    private final MembershipLetters letters;
    private final RegisterDesk register;
    private final PrivateLinks links;
    private final RateLimits limits;
    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final CurrentPerson currentPerson;
    private final Texts texts;
    private final Settings settings;
    private final Clock clock;

    SupporterDesk(
            Supporters supporters,
            SupporterBook book,
            MembershipPermissions permissions,
            MembershipLetters letters,
            RegisterDesk register,
            PrivateLinks links,
            RateLimits limits,
            JdbcClient database,
            CurrentActor currentActor,
            CurrentPerson currentPerson,
            Texts texts,
            Settings settings,
            Clock clock) {
        this.supporters = supporters;
        this.book = book;
        this.permissions = permissions;
        this.letters = letters;
        this.register = register;
        this.links = links;
        this.limits = limits;
        this.database = database;
        this.currentActor = currentActor;
        this.currentPerson = currentPerson;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Somebody on the list.
     *
     * @param email null where we have none
     */
    public record Listed(
            UUID id, String name, @Nullable String email, LocalDate since, boolean mayWrite, CameBy cameBy) {}

    /** What somebody may see and change of themself. */
    public record Own(String name, LocalDate since, boolean mayWrite) {}

    // ---- the list, for the office

    /** May the one who asks keep the list? */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return permissions.keepsSupporters();
    }

    /** A page of the list, by name. */
    @Transactional(readOnly = true)
    public List<Listed> find(String search, int offset, int limit) {
        permissions.requireSupportersKeeper();
        return database.sql("select s.*, p.full_name as called, p.email as address " + LISTED
                        + " order by lower(p.full_name), s.id offset :offset limit :limit")
                .param("search", search.strip())
                .param("pattern", pattern(search))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, line) -> listed(row))
                .list();
    }

    @Transactional(readOnly = true)
    public int count(String search) {
        permissions.requireSupportersKeeper();
        return database.sql("select count(*) " + LISTED)
                .param("search", search.strip())
                .param("pattern", pattern(search))
                .query(Integer.class)
                .single();
    }

    /**
     * Enters somebody who has said so in person.
     *
     * @throws Rejection if something is missing, or they are a worker member
     */
    public void enter(String name, String email, boolean mayWrite) {
        permissions.requireSupportersKeeper();
        check(name, email);
        var address = new EmailAddress(email.strip());
        join(
                currentActor.as(
                        Actor.OFFICE, () -> register.enterPerson(new NewPerson(name.strip(), address, null, null))),
                CameBy.OFFICE,
                mayWrite);
    }

    /** Strikes somebody off the list, because they have asked for it. */
    public void strikeOut(UUID id) {
        permissions.requireSupportersKeeper();
        book.leave(supporters.findById(id).filter(Supporter::isOne).orElseThrow(NotFound::new));
        links.revoke(OWN_LINK, id.toString());
    }

    // ---- from outside

    /**
     * Takes in the public form and asks for the address to be confirmed.
     *
     * @throws Rejection with everything that is wrong, or if too many came from the network
     */
    public void ask(String name, String email, boolean mayWrite, String network) {
        check(name, email);
        var address = new EmailAddress(email.strip());
        if (!limits.allow("supporter-network", network, PER_HOUR, Duration.ofHours(1))
                || !limits.allow(
                        "supporter-address",
                        address.value().toLowerCase(Locale.ROOT),
                        PER_HOUR_AND_ADDRESS,
                        Duration.ofHours(1))) {
            throw new Rejection(Problem.of("membership.problem.too-often"));
        }
        letters.confirmSupporter(
                supporters.saveAndFlush(Supporter.asks(name.strip(), address, mayWrite, clock.instant())));
    }

    /** Whose wish the button would confirm; empty where there is nothing to confirm. */
    @Transactional(readOnly = true)
    public Optional<String> toConfirm(String token) {
        return links.open(CONFIRM_LINK, token)
                .flatMap(id -> supporters.findById(UUID.fromString(id)))
                .filter(supporter -> !supporter.isConfirmed())
                .map(Supporter::name);
    }

    /** Makes them a supporter, once; false where the link is wrong or has ended. */
    public boolean confirm(String token) {
        var asked = links.open(CONFIRM_LINK, token).flatMap(id -> supporters.hold(UUID.fromString(id)));
        asked.filter(supporter -> !supporter.isConfirmed()).ifPresent(this::confirm);
        return asked.isPresent();
    }

    /** What somebody may see of themself behind their private link. */
    @Transactional(readOnly = true)
    public Optional<Own> open(String token) {
        return behind(token).map(this::own);
    }

    /** They may be written to, or not, from now on. */
    public void mayWrite(String token, boolean may) {
        change(behind(token).orElseThrow(NotFound::new), may);
    }

    /** They are no supporter any more. */
    public void leave(String token) {
        var supporter = behind(token).orElseThrow(NotFound::new);
        book.leave(supporter);
        links.revoke(OWN_LINK, supporter.id().toString());
    }

    // ---- on one's own page

    /** What somebody may see of themself on their own page; empty where they are no supporter. */
    @Transactional(readOnly = true)
    public Optional<Own> mine() {
        return currentPerson.find().flatMap(book::of).map(this::own);
    }

    /** Whoever is on their own page may be written to, or not. */
    public void mayWriteToMe(boolean may) {
        change(book.of(currentPerson.get()).orElseThrow(NotFound::new), may);
    }

    /** Whoever is on their own page is no supporter any more. */
    public void leaveMyself() {
        book.leave(book.of(currentPerson.get()).orElseThrow(NotFound::new));
    }

    /**
     * Whoever is on their own page becomes a supporter; a worker member ends their membership by it, of their own wish.
     */
    public void becomeOne(boolean mayWrite) {
        var me = currentPerson.get();
        currentActor.as(Actor.OFFICE, () -> {
            register.workerMember(me)
                    .ifPresent(number -> register.ceaseMembership(
                            number, settings.today(), texts.say("membership.supporter.own-wish")));
            welcome(book.enter(me, CameBy.OWN_PAGE, mayWrite), me);
        });
    }

    private void confirm(Supporter supporter) {
        currentActor.as(Actor.OFFICE, () -> {
            var person = register.enterPerson(
                    new NewPerson(supporter.name(), supporter.email().orElseThrow(), null, null));
            mustBeNoMember(person);
            if (book.of(person).isEmpty()) {
                supporter.join(person, settings.today());
                supporters.saveAndFlush(supporter);
                welcome(supporter, person);
            }
        });
    }

    private void join(PersonId person, CameBy cameBy, boolean mayWrite) {
        currentActor.as(Actor.OFFICE, () -> {
            mustBeNoMember(person);
            welcome(book.enter(person, cameBy, mayWrite), person);
        });
    }

    private void mustBeNoMember(PersonId person) {
        register.workerMember(person).ifPresent(number -> {
            throw new Rejection(Problem.at("email", "membership.problem.is-member", number.toString()));
        });
    }

    private void welcome(Supporter supporter, PersonId person) {
        register.person(person).ifPresent(who -> letters.welcomeSupporter(supporter, who));
    }

    private void change(Supporter supporter, boolean may) {
        supporter.consent(may, clock.instant());
        supporters.saveAndFlush(supporter);
    }

    private Optional<Supporter> behind(String token) {
        return links.open(OWN_LINK, token)
                .flatMap(id -> supporters.findById(UUID.fromString(id)))
                .filter(Supporter::isOne);
    }

    private Own own(Supporter supporter) {
        var name = supporter
                .person()
                .flatMap(person -> currentActor.as(Actor.OFFICE, () -> register.person(person)))
                .map(Person::fullName);
        return new Own(name.orElse(""), supporter.from(), supporter.mayWrite());
    }

    private static void check(String name, String email) {
        var problems = new ArrayList<Problem>();
        ApplicationRules.text(problems, "name", name.strip(), Limits.NAME);
        ApplicationRules.email(problems, email.strip());
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    private static String pattern(String search) {
        return "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                row.getString("called"),
                row.getString("address"),
                row.getObject("from_on", LocalDate.class),
                row.getBoolean("may_write"),
                CameBy.valueOf(row.getString("came_by")));
    }
}
