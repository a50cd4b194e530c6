package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a bid, or the award that came of it, is handed on to somebody else of the group that carries it: anybody of the group
 * does so, since whoever carried it may have left. What the actor may not see is {@link NotFound}.
 */
@Service
@Lazy
@Transactional
public class CarrierDesk {

    private final BidsAtWork bids;
    private final Opportunities opportunities;
    private final FundingFiles files;
    private final CarryingGroup group;
    private final RegisterDesk register;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    CarrierDesk(
            BidsAtWork bids,
            Opportunities opportunities,
            FundingFiles files,
            CarryingGroup group,
            RegisterDesk register,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.bids = bids;
        this.opportunities = opportunities;
        this.files = files;
        this.group = group;
        this.register = register;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Who else of the group could carry it, by name. */
    @Transactional(readOnly = true)
    public List<Person> couldCarry(CaseNumber number) {
        var others = group.othersThan(bids.forCarrier(number));
        return currentActor.as(Actor.OFFICE, () -> register.people(others));
    }

    /**
     * Hands it on; all that whoever carried it was asked is asked of the other from now on.
     *
     * @throws Rejection if there is no reason, nothing is under way any more, or others are reading the draft
     * @throws NotFound if they are not of the group, or stand back
     */
    public void handOn(CaseNumber number, PersonId to, String because) {
        var opportunity = bids.forCarrier(number);
        var problems = new ArrayList<Problem>();
        OpportunityRules.text(problems, "because", because, OpportunityRules.NAME);
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
        if (!files.isUnderWay(opportunity)) {
            throw new Rejection(Problem.of("funding.problem.over"));
        }
        var next = couldCarry(number).stream()
                .filter(person -> person.id().equals(to))
                .findFirst()
                .orElseThrow(NotFound::new);
        var before = opportunity.owner();
        opportunity.handOn(to);
        opportunities.saveAndFlush(opportunity);
        bids.admit(opportunity, to);
        bids.say(opportunity, "funding.said.handed-on", next.fullName(), because.strip());
        events.publishEvent(new BidHandedOn(number, before, to));
    }
}
