package coop.workers.funding;

import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.groups.Groups;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shell.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is weighed whether money is asked for at all: against the mission, by how much would hang on it, and by those who
 * decide. What the actor may not see is {@link NotFound}, and what cannot be done now is
 * {@link coop.workers.shared.Rejection}.
 */
@Service
@Lazy
@Transactional
public class WeighingDesk {

    private final BidsAtWork bids;
    private final FundingFiles files;
    private final FundingPermissions permissions;
    private final GaugeReading gauges;
    private final FundingPaper paper;
    private final ConsentDesk consent;
    private final Texts texts;

    WeighingDesk(
            BidsAtWork bids,
            FundingFiles files,
            FundingPermissions permissions,
            GaugeReading gauges,
            FundingPaper paper,
            ConsentDesk consent,
            Texts texts) {
        this.bids = bids;
        this.files = files;
        this.permissions = permissions;
        this.gauges = gauges;
        this.paper = paper;
        this.consent = consent;
        this.texts = texts;
    }

    /** What tables judge an opportunity by: whole per cent with what is asked for, and hours of reporting for £1,000. */
    public record Weighed(int funderShare, int restrictedShare, int reportingHours) {}

    // ---- what people hand in, in the order of the diagram

    public void holdAgainstMission(CaseNumber number, MissionAnswers answers) {
        var opportunity = bids.forCarrier(number);
        opportunity.holdAgainstMission(answers);
        bids.save(opportunity);
        bids.say(opportunity, "funding.said.checked");
    }

    /** Says how a conflict of interest is settled, and whether it may go on. */
    public void settleConflict(CaseNumber number, String how, boolean goOn) {
        var opportunity = bids.get(number);
        permissions.requireSecretary(opportunity);
        opportunity.settleConflict(how);
        bids.save(opportunity);
        bids.say(opportunity, goOn ? "funding.said.conflict-settled" : "funding.said.conflict-stops");
    }

    // ---- the steps of the diagram, in its order

    /** Reads from the books how much would hang on it, and keeps that for whoever decides. */
    public Weighed gaugeReliance(CaseNumber number) {
        var opportunity = bids.forStep(number);
        var seeking = opportunity.seeking();
        var amount = seeking.asked().pounds();
        var gauge = gauges.read(files.funder(opportunity).name(), amount, seeking.restricted());
        opportunity.gauge(gauge);
        bids.save(opportunity);
        var answers = opportunity.mission().orElseThrow(NotFound::new);
        return new Weighed(gauge.funderShare(), gauge.restrictedShare(), answers.hoursForThousand(amount));
    }

    public void layBeforeGroup(CaseNumber number) {
        var opportunity = bids.forStep(number);
        opportunity.layBeforeGroup();
        bids.save(opportunity);
        propose(opportunity, opportunity.group());
    }

    public void layBeforeBoard(CaseNumber number) {
        var opportunity = bids.forStep(number);
        opportunity.layBeforeBoard();
        bids.save(opportunity);
        propose(opportunity, Groups.BOARD);
    }

    private void propose(Opportunity opportunity, String group) {
        var file = files.file(opportunity);
        consent.propose(new NewProposal(
                opportunity.number(),
                group,
                "group-" + opportunity.group(),
                texts.say("funding.proposal.title", file.title()),
                texts.say("funding.proposal.text", file.asked().pounds(), file.funderName(), file.title()),
                paper.onOpportunity(file)));
    }
}
