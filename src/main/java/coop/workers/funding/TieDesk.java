package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is said who of ours works for a funder or sits on its board. They stand back from everything that is asked of it,
 * and how that conflict of interest is settled is looked at before anybody decides. Whoever may not look at funders gets
 * {@link NotFound}.
 */
@Service
@Lazy
@Transactional
public class TieDesk {

    public static final int AS_WHAT = 200;

    private final Funders funders;
    private final Opportunities opportunities;
    private final BidsAtWork bids;
    private final FundingFiles files;
    private final FundingPermissions permissions;
    private final Conflicts conflicts;
    private final Groups groups;
    private final RegisterDesk register;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    TieDesk(
            Funders funders,
            Opportunities opportunities,
            BidsAtWork bids,
            FundingFiles files,
            FundingPermissions permissions,
            Conflicts conflicts,
            Groups groups,
            RegisterDesk register,
            CurrentActor currentActor,
            Settings settings,
            ApplicationEventPublisher events) {
        this.funders = funders;
        this.opportunities = opportunities;
        this.bids = bids;
        this.files = files;
        this.permissions = permissions;
        this.conflicts = conflicts;
        this.groups = groups;
        this.register = register;
        this.currentActor = currentActor;
        this.settings = settings;
        this.events = events;
    }

    /** Everybody of a group or the board, by name: those who decide on money from outside. */
    @Transactional(readOnly = true)
    public List<Person> people() {
        permissions.requireDescriber();
        return currentActor.as(
                Actor.OFFICE,
                () -> register.people(groups.all().stream()
                        .flatMap(group -> groups.membersOn(group.key(), settings.today()).stream())
                        .map(GroupMember::person)
                        .collect(Collectors.toSet())));
    }

    /**
     * Notes that somebody of ours has to do with a funder, and lets them stand back from every open bid to it.
     *
     * @param asWhat such as “works there” or “a trustee”
     * @throws Rejection if it is not said as what, they carry an open bid to it, or somebody else changed the funder meanwhile
     */
    public void tie(FunderId id, PersonId person, String asWhat) {
        permissions.requireDescriber();
        var known = currentActor.as(Actor.OFFICE, () -> register.person(person)).orElseThrow(NotFound::new);
        var open = opportunities.ofFunder(id.value()).stream()
                .filter(files::isUnderWay)
                .toList();
        check(person, known, asWhat, open);
        var funder = funders.get(id);
        funder.tie(person, asWhat.strip());
        funders.keep(funder);
        currentActor.as(Actor.OFFICE, () -> open.forEach(opportunity -> standBack(opportunity, known, asWhat.strip())));
    }

    /** Somebody has no more to do with it; from what they stood back from they still do. */
    public void untie(FunderId id, PersonId person) {
        permissions.requireDescriber();
        var funder = funders.get(id);
        funder.untie(person);
        funders.keep(funder);
    }

    private static void check(PersonId person, Person known, String asWhat, List<Opportunity> open) {
        var problems = new ArrayList<Problem>();
        OpportunityRules.text(problems, "asWhat", asWhat, AS_WHAT);
        open.stream()
                .filter(opportunity -> opportunity.isCarriedBy(person))
                .findFirst()
                .ifPresent(carried -> problems.add(Problem.at(
                        "person",
                        "funding.problem.tied-carrier",
                        known.fullName(),
                        carried.seeking().title())));
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    private void standBack(Opportunity opportunity, Person person, String asWhat) {
        opportunity.tie(Connection.EMPLOYER, "%s (%s)".formatted(person.fullName(), asWhat));
        opportunities.saveAndFlush(opportunity);
        bids.exclude(opportunity, person.id());
        conflicts.standBack(opportunity.id(), person.id());
        bids.say(opportunity, "funding.said.tied", person.fullName());
        events.publishEvent(new FunderTied(opportunity.number(), person.id(), opportunity.isBeingChecked()));
    }
}
