package coop.workers.consent.process;

import static coop.workers.consent.process.ConsentProcess.DECISION;
import static coop.workers.consent.process.ConsentProcess.ENTERED_BY_PHONE;
import static coop.workers.consent.process.ConsentProcess.MEMBERS_ASKED;
import static coop.workers.consent.process.ConsentProcess.OBJECTIONS;
import static coop.workers.consent.process.ConsentProcess.QUORUM;
import static coop.workers.consent.process.ConsentProcess.QUORUM_POSSIBLE;
import static coop.workers.consent.process.ConsentProcess.RESPONDENTS;
import static coop.workers.consent.process.ConsentProcess.RESPONSES;
import static coop.workers.consent.process.ConsentProcess.ROUND;
import static coop.workers.consent.process.ConsentProcess.ROUND_LIMIT;

import coop.workers.consent.ConsentDesk;
import coop.workers.consent.RoundDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.stereotype.Component;

/** The service tasks of a decision by consent, in the order of the diagram. */
@Component
class ConsentSteps implements Steps {

    private static final String REMINDER = "voice-reminder";

    private final RoundDesk rounds;
    private final ConsentDesk proposals;
    private final DecisionReviews reviews;

    ConsentSteps(RoundDesk rounds, ConsentDesk proposals, DecisionReviews reviews) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.reviews = reviews;
    }

    @Override
    public ProcessKey process() {
        return ConsentProcess.KEY;
    }

    @Step(
            name = "Call the members",
            sentence =
                    "Calls the members of the group, as it is today, and counts them; the papers stay closed to them.",
            writes = "membersAsked")
    Facts callMembers(CaseNumber number) {
        return Facts.of(MEMBERS_ASKED, rounds.callMembers(number));
    }

    @Step(
            name = "Open the round",
            sentence = "Asks the members of the group as it is today, without those who have a conflict of interest.",
            writes = {"respondents", "quorumPossible"})
    Facts openRound(CaseNumber number) {
        var round = rounds.openRound(number);
        return Facts.of(RESPONDENTS, round.respondents()).and(QUORUM_POSSIBLE, round.quorumPossible());
    }

    @Step(
            name = "Remind those not heard yet",
            mayBeLeftOut = true,
            sentence = "Writes to every member asked who has not answered yet.",
            fills = "name caseNumber title group link organisation")
    void remindRespondents(StepContext context) {
        rounds.remindRespondents(context.caseNumber(), context.letter().orElse(REMINDER));
    }

    @Step(
            name = "See which voices are in",
            sentence =
                    "Finds out whether any voice entered by telephone is not confirmed yet and so needs time to be corrected.",
            writes = "enteredByPhone")
    Facts gatherVoices(CaseNumber number) {
        return Facts.of(ENTERED_BY_PHONE, rounds.gatherVoices(number));
    }

    @Step(
            name = "Close the round and count",
            sentence = "Closes the round, if it is still open, and counts voices and objections that stand.",
            writes = {"objections", "responses", "quorum", "round", "roundLimit"})
    Facts countVoices(CaseNumber number) {
        var count = rounds.countVoices(number);
        return Facts.of(OBJECTIONS, count.objections())
                .and(RESPONSES, count.responses())
                .and(QUORUM, count.quorum())
                .and(ROUND, count.round())
                .and(ROUND_LIMIT, count.roundLimit());
    }

    @Step(
            name = "Record the agreement",
            sentence = "Records that the group consents, with reasons and a date of review.",
            writes = "decision")
    Facts recordAgreement(CaseNumber number) {
        rounds.recordAgreement(number);
        return Facts.of(DECISION, ConsentProcess.AGREED);
    }

    @Step(
            name = "Put on the agenda",
            sentence =
                    "Closes the round, if it is still open, and puts the proposal on the agenda of the next meeting.")
    void putOnAgenda(CaseNumber number) {
        rounds.putOnAgenda(number);
    }

    @Step(
            name = "Set the date of the review",
            sentence = "Lets the decision come back as a task on its date; an earlier date for the case is replaced.")
    void scheduleReview(CaseNumber number) {
        reviews.schedule(number, rounds.reviewDate(number));
    }

    @Step(
            name = "Close as withdrawn",
            sentence = "Closes the proposal without a decision, as its proposer took it back.",
            writes = "decision")
    Facts closeWithdrawn(CaseNumber number) {
        proposals.withdraw(number);
        return Facts.of(DECISION, ConsentProcess.WITHDRAWN);
    }
}
