package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people register money that could be asked for, read what stands with it, move its deadline and let go of it. What
 * the actor may not see is {@link NotFound}.
 */
@Service
@Lazy
@Transactional
public class FundingDesk {

    /** The letters of the number of its cases. */
    private static final String KIND = "FND";

    private final Opportunities opportunities;
    private final Awards awards;
    private final Funders funders;
    private final FundingFiles files;
    private final FundingPermissions permissions;
    private final GaugeReading gauges;
    private final Conflicts conflicts;
    private final FunderTies ties;
    private final CaseDesk cases;
    private final Groups groups;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    FundingDesk(
            Opportunities opportunities,
            Awards awards,
            Funders funders,
            FundingFiles files,
            FundingPermissions permissions,
            GaugeReading gauges,
            Conflicts conflicts,
            FunderTies ties,
            CaseDesk cases,
            Groups groups,
            CurrentActor currentActor,
            Settings settings,
            ApplicationEventPublisher events) {
        this.opportunities = opportunities;
        this.awards = awards;
        this.funders = funders;
        this.files = files;
        this.permissions = permissions;
        this.gauges = gauges;
        this.conflicts = conflicts;
        this.ties = ties;
        this.cases = cases;
        this.groups = groups;
        this.currentActor = currentActor;
        this.settings = settings;
        this.events = events;
    }

    /** Today, where the organisation is. */
    public LocalDate today() {
        return settings.today();
    }

    /** May the actor see anything here? */
    @Transactional(readOnly = true)
    public boolean mayLook() {
        return permissions.mayLook();
    }

    /** The groups for which the actor may register something. */
    @Transactional(readOnly = true)
    public List<Group> ownGroups() {
        return permissions.ownGroups();
    }

    /**
     * What is known of a funder having to do with one of us.
     *
     * @param words who, and as what; blank where nobody is named
     */
    public record Known(Connection connection, String words) {}

    @Transactional(readOnly = true)
    public Known known(FunderId id) {
        permissions.requireLook();
        var funder = funders.get(id);
        return new Known(funder.connection(), ties.inWords(funder));
    }

    /** How much would hang on a funder with so much more from it; for whoever may register something. */
    @Transactional(readOnly = true)
    public Gauge gauge(FunderId funder, Money more, boolean restricted) {
        permissions.requireLook();
        return gauges.read(funders.get(funder).name(), more, restricted);
    }

    /**
     * Registers money that could be asked for; whoever does it carries it from then on.
     *
     * @throws Rejection with everything that is wrong
     */
    public CaseNumber register(NewOpportunity wanted) {
        var me = permissions.requireMember(wanted.group());
        var funder = funders.get(wanted.funder());
        var problems = new ArrayList<>(OpportunityRules.problems(wanted, settings.today()));
        if (funder.ties().contains(me)) {
            problems.add(Problem.at("funder", "funding.problem.own-employer"));
        }
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
        var number = cases.open(
                KIND,
                "funding",
                wanted.title().strip(),
                EnumSet.of(Role.TREASURER, Role.SECRETARY, Role.BOARD),
                OpportunityStatus.BEING_CHECKED.inWords());
        cases.record(
                number,
                Audience.INSIDE,
                Message.of(
                        "funding.said.registered", funder.name(), wanted.asked().pounds()));
        admitGroup(number, wanted.group());
        var opportunity = opportunities.saveAndFlush(new Opportunity(
                number,
                Seeking.of(wanted),
                wanted.group(),
                me,
                new TieToUs(connection(wanted, funder), words(wanted, funder), null),
                settings.today()));
        funder.ties().forEach(person -> {
            cases.exclude(number, person);
            conflicts.standBack(opportunity.id(), person);
        });
        events.publishEvent(new OpportunityRegistered(
                number,
                wanted.title().strip(),
                wanted.asked().pounds(),
                wanted.deadline(),
                connection(wanted, funder) != Connection.NONE,
                funder.ties()));
        return number;
    }

    /** What was said of it, or else what is known. */
    private static Connection connection(NewOpportunity wanted, Funder funder) {
        return wanted.connection() == Connection.NONE ? funder.connection() : wanted.connection();
    }

    private @Nullable String words(NewOpportunity wanted, Funder funder) {
        var said = wanted.connectionWords().isBlank() ? ties.inWords(funder) : wanted.connectionWords();
        return said.isBlank() ? null : said.strip();
    }

    private void admitGroup(CaseNumber number, String group) {
        currentActor.as(Actor.OFFICE, () -> groups.membersOn(group, settings.today()).stream()
                .map(GroupMember::person)
                .forEach(person -> cases.admitReader(number, person)));
    }

    /** An opportunity that the actor may read; empty where there is none or they may not. */
    @Transactional(readOnly = true)
    public Optional<OpportunityFile> find(CaseNumber number) {
        return opportunities
                .findByCaseNumber(number.value())
                .filter(permissions::mayRead)
                .map(files::file);
    }

    /** What has been awarded, where anything has. */
    @Transactional(readOnly = true)
    public Optional<AwardFile> award(CaseNumber number) {
        return opportunities
                .findByCaseNumber(number.value())
                .filter(permissions::mayRead)
                .flatMap(opportunity -> awards.findById(opportunity.id()))
                .map(Award::file);
    }

    /**
     * What came of asking a funder.
     *
     * @param number of its case; empty once that has been let go of
     */
    public record Past(
            Optional<CaseNumber> number,
            String title,
            OpportunityStatus status,
            LocalDate registeredOn,
            Money amount) {}

    /** What came of earlier bids to a funder, as far as the actor may read them; newest first. */
    @Transactional(readOnly = true)
    public List<Past> history(FunderId funder) {
        permissions.requireLook();
        return opportunities.ofFunder(funder.value()).stream()
                .filter(opportunity -> opportunity.isLetGo() || permissions.mayRead(opportunity))
                .map(Opportunity::past)
                .toList();
    }

    /** May the actor work on it? */
    @Transactional(readOnly = true)
    public boolean mayCarry(CaseNumber number) {
        return opportunities
                .findByCaseNumber(number.value())
                .filter(permissions::mayCarry)
                .isPresent();
    }

    /**
     * The funder takes bids until another day.
     *
     * @throws Rejection if that has passed, or the bid has gone out
     */
    public void moveDeadline(CaseNumber number, LocalDate to) {
        var opportunity = files.get(number);
        permissions.requireCarrier(opportunity);
        var problems = new ArrayList<Problem>();
        OpportunityRules.deadline(problems, to, settings.today());
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
        opportunity.moveDeadline(to);
        opportunities.saveAndFlush(opportunity);
        cases.record(number, Audience.INSIDE, Message.of("funding.said.deadline", to));
        events.publishEvent(new DeadlineMoved(number, to));
    }

    /**
     * Lets go of a bid or an award, whatever is under way; the process carries it out.
     *
     * @param byFunder whether the funder has withdrawn its programme
     * @throws Rejection if there is no reason, or nothing is under way any more
     */
    public void letGo(CaseNumber number, boolean byFunder, String because) {
        var opportunity = files.get(number);
        permissions.requireCarrier(opportunity);
        var problems = new ArrayList<Problem>();
        OpportunityRules.text(problems, "because", because, OpportunityRules.TEXT);
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
        if (!files.isUnderWay(opportunity)) {
            throw new Rejection(Problem.of("funding.problem.over"));
        }
        opportunity.endBecause(byFunder, because.strip());
        opportunities.saveAndFlush(opportunity);
        cases.record(
                number,
                Audience.INSIDE,
                Message.of(byFunder ? "funding.said.gone" : "funding.said.let-go", because.strip()));
        events.publishEvent(new OpportunityLetGo(number));
    }
}
