package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.KnownCoop;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is kept who gives money, whom one talks to there, and what was learned of them. Whoever may not look at bids gets
 * {@link NotFound}.
 */
@Service
@Lazy
@Transactional
public class FunderDesk {

    private static final int NAME = 200;
    private static final int TEXT = 4000;

    private final Funders funders;
    private final Lessons lessons;
    private final FunderTies ties;
    private final FundingPermissions permissions;
    private final RegisterDesk register;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final JdbcClient database;

    FunderDesk(
            Funders funders,
            Lessons lessons,
            FunderTies ties,
            FundingPermissions permissions,
            RegisterDesk register,
            CurrentActor currentActor,
            Settings settings,
            JdbcClient database) {
        this.funders = funders;
        this.lessons = lessons;
        this.ties = ties;
        this.permissions = permissions;
        this.register = register;
        this.currentActor = currentActor;
        this.settings = settings;
        this.database = database;
    }

    /** A funder in a list, with how many bids there have been and how many of them it gave something for. */
    public record Row(FunderId id, String name, FunderKind kind, int bids, int awards) {}

    /**
     * Somebody of ours who has to do with a funder.
     *
     * @param asWhat such as “works there” or “a trustee”
     */
    public record Tie(Person person, String asWhat) {}

    /**
     * A funder for reading.
     *
     * @param ties people of ours who work for it or sit on its board, by name
     * @param lessons newest first
     */
    public record FunderFile(
            FunderId id,
            FunderDetails details,
            List<FunderContact> contacts,
            List<Tie> ties,
            Connection connection,
            List<Lesson> lessons,
            boolean mayDescribe) {}

    /**
     * Takes in a funder under an id given beforehand. One that is a member of ours by its name is known as one from then on.
     *
     * @throws Rejection if it has no name, or one of that name is known
     */
    public FunderId enter(FunderId id, FunderDetails details) {
        permissions.requireDescriber();
        if (funders.findById(id.value()).isPresent()) {
            return id;
        }
        check(details, null);
        funders.keep(new Funder(id, linked(details)));
        return id;
    }

    /** Describes it anew. */
    public void describe(FunderId id, FunderDetails details) {
        permissions.requireDescriber();
        check(details, id);
        var funder = funders.get(id);
        funder.describe(linked(details));
        funders.keep(funder);
    }

    /** Says whom one talks to there, all of them. */
    public void listContacts(FunderId id, List<FunderContact> contacts) {
        permissions.requireDescriber();
        var problems = new ArrayList<Problem>();
        for (var contact : contacts) {
            OpportunityRules.text(problems, "name", contact.name(), NAME);
            var email = contact.email();
            if (email != null && EmailAddress.parse(email).isEmpty()) {
                problems.add(Problem.at("email", "funding.problem.email", email));
            }
        }
        reject(problems);
        var funder = funders.get(id);
        funder.listContacts(contacts);
        funders.keep(funder);
    }

    /** Keeps what was learned of it, outside of any bid. */
    public void learn(FunderId id, String lesson) {
        var who = permissions.requireDescriber();
        var problems = new ArrayList<Problem>();
        OpportunityRules.text(problems, "lesson", lesson, TEXT);
        reject(problems);
        lessons.note(funders.get(id).id(), null, lesson.strip(), who.name(), settings.today());
    }

    @Transactional(readOnly = true)
    public FunderFile find(FunderId id) {
        permissions.requireLook();
        var funder = funders.get(id);
        return new FunderFile(
                id,
                funder.details(),
                funder.contacts(),
                ties.of(funder),
                funder.connection(),
                lessons.of(id),
                permissions.mayDescribe());
    }

    /** Funders in whose name all words of {@code search} stand, by name. */
    @Transactional(readOnly = true)
    public List<Row> list(String search, int offset, int limit) {
        permissions.requireLook();
        return database.sql("""
                        select f.id, f.name, f.kind, count(o.id) as bids,
                            count(o.id) filter (where o.status = 'AWARDED') as awards
                        from funding.funder f left join funding.opportunity o on o.funder_id = f.id
                        where f.name ilike all (:words)
                        group by f.id order by lower(f.name) offset :offset limit :limit
                        """)
                .param("words", Words.likeEach(search), Types.ARRAY)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, line) -> new Row(
                        new FunderId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        FunderKind.valueOf(row.getString("kind")),
                        row.getInt("bids"),
                        row.getInt("awards")))
                .list();
    }

    /** A funder as it stands in the list. */
    @Transactional(readOnly = true)
    public Row row(FunderId id) {
        permissions.requireLook();
        var funder = funders.get(id);
        return new Row(id, funder.name(), funder.details().kind(), 0, 0);
    }

    @Transactional(readOnly = true)
    public int count(String search) {
        permissions.requireLook();
        return database.sql("select count(*) from funding.funder f where f.name ilike all (:words)")
                .param("words", Words.likeEach(search), Types.ARRAY)
                .query(Integer.class)
                .single();
    }

    /** What was learned of all funders, where all words of {@code search} stand; newest first. */
    @Transactional(readOnly = true)
    public List<Lesson> lessons(String search, int offset, int limit) {
        permissions.requireLook();
        return lessons.find(search, offset, limit);
    }

    @Transactional(readOnly = true)
    public int countLessons(String search) {
        permissions.requireLook();
        return lessons.count(search);
    }

    public boolean mayDescribe() {
        return permissions.mayDescribe();
    }

    private void check(FunderDetails details, @Nullable FunderId known) {
        var problems = new ArrayList<Problem>();
        OpportunityRules.text(problems, "name", details.name(), NAME);
        funders.named(details.name().strip())
                .filter(other -> !other.id().equals(known))
                .ifPresent(other -> problems.add(Problem.at("name", "funding.problem.funder-known", other.name())));
        if (details.notes() != null) {
            OpportunityRules.atMost(problems, "notes", details.notes(), TEXT);
        }
        reject(problems);
    }

    /** With its number in the register, where a member has its name. */
    private FunderDetails linked(FunderDetails details) {
        var name = details.name().strip();
        var member = currentActor.as(Actor.OFFICE, () -> register.coopsNamedLike(name)).stream()
                .filter(KnownCoop::memberNow)
                .filter(coop -> coop.name().equalsIgnoreCase(name))
                .map(KnownCoop::number)
                .map(MemberNumber::value)
                .findFirst()
                .orElse(details.member());
        return new FunderDetails(
                name,
                details.kind(),
                details.website(),
                details.postalAddress(),
                details.charityNumber(),
                details.companyNumber(),
                details.notes(),
                member);
    }

    private static void reject(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }
}
