package coop.workers.funding;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Bids in the hands of those who work on them; what becomes of one is kept together with its case. */
@Component
@Lazy
class BidsAtWork {

    private final Opportunities opportunities;
    private final FundingFiles files;
    private final FundingPermissions permissions;
    private final Lessons lessons;
    private final CaseDesk cases;
    private final Settings settings;

    BidsAtWork(
            Opportunities opportunities,
            FundingFiles files,
            FundingPermissions permissions,
            Lessons lessons,
            CaseDesk cases,
            Settings settings) {
        this.opportunities = opportunities;
        this.files = files;
        this.permissions = permissions;
        this.lessons = lessons;
        this.cases = cases;
        this.settings = settings;
    }

    /** @throws NotFound if there is none, or the actor may not read it */
    Opportunity get(CaseNumber number) {
        return files.get(number);
    }

    /** @throws NotFound if there is none, or the actor is not of the group that carries it */
    Opportunity forCarrier(CaseNumber number) {
        var opportunity = files.get(number);
        permissions.requireCarrier(opportunity);
        return opportunity;
    }

    /** For a step of a process. */
    Opportunity forStep(CaseNumber number) {
        return files.forStep(number);
    }

    void save(Opportunity opportunity) {
        opportunities.saveAndFlush(opportunity);
        cases.setStatus(opportunity.number(), opportunity.status().inWords());
    }

    /** Keeps it where it has come to its end, and closes its case. */
    void close(Opportunity opportunity) {
        opportunities.saveAndFlush(opportunity);
        cases.close(opportunity.number(), opportunity.status().inWords());
    }

    /** What was learned stays with the funder. */
    void learn(Opportunity opportunity, String lesson) {
        lessons.note(
                opportunity.funder(),
                opportunity.number(),
                lesson,
                permissions.requireCarrier(opportunity).name(),
                settings.today());
    }

    /** Lets somebody read its case who has joined the group since. */
    void admit(Opportunity opportunity, PersonId person) {
        cases.admitReader(opportunity.number(), person);
    }

    /** Keeps somebody with a conflict of interest from seeing its case. */
    void exclude(Opportunity opportunity, PersonId person) {
        cases.exclude(opportunity.number(), person);
    }

    /** Adds a line to the timeline of its case. */
    void say(Opportunity opportunity, String key, Object... details) {
        cases.record(opportunity.number(), Audience.INSIDE, Message.of(key, details));
    }
}
