package coop.workers.funding;

import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a bid is worked on from the decision to ask until it has gone out: what people hand in from their tasks, and what the
 * diagram's steps do. What the actor may not see is {@link NotFound}, and what cannot be done now is
 * {@link coop.workers.shared.Rejection}.
 */
@Service
@Lazy
@Transactional
public class BidDesk {

    private final BidsAtWork bids;
    private final BidDrafts drafts;
    private final FundingFiles files;
    private final FundingPermissions permissions;
    private final FundingLetters letters;
    private final CarryingGroup group;
    private final Settings settings;

    BidDesk(
            BidsAtWork bids,
            BidDrafts drafts,
            FundingFiles files,
            FundingPermissions permissions,
            FundingLetters letters,
            CarryingGroup group,
            Settings settings) {
        this.bids = bids;
        this.drafts = drafts;
        this.files = files;
        this.permissions = permissions;
        this.letters = letters;
        this.group = group;
        this.settings = settings;
    }

    // ---- what people hand in, in the order of the diagram

    /** The draft is ready to be read; what keeps it from being so is returned, and then nothing has changed. */
    public List<Problem> draftIsReady(CaseNumber number, @Nullable String note) {
        var opportunity = bids.forCarrier(number);
        var draft = drafts.findById(opportunity.id());
        if (draft.isEmpty() || draft.get().isEmpty()) {
            return List.of(Problem.of("funding.problem.draft-empty"));
        }
        if (draft.get().hasAnswerTooLong()) {
            return List.of(Problem.of("funding.problem.answers-too-long"));
        }
        opportunity.draftIsReady(note, permissions.me());
        bids.save(opportunity);
        bids.say(opportunity, "funding.said.drafted");
        return List.of();
    }

    /** Somebody else than its writer says of the draft whether it is good to send. */
    public void read(CaseNumber number, boolean ready, String words) {
        var opportunity = bids.get(number);
        opportunity.read(ready, words, permissions.requireDraftReader(opportunity));
        bids.save(opportunity);
        bids.say(opportunity, ready ? "funding.said.read-ready" : "funding.said.read-again");
    }

    /** Notes that the bid has gone out; what is wrong is returned, and then nothing has changed. */
    public List<Problem> send(CaseNumber number, Sent bid) {
        var opportunity = bids.forCarrier(number);
        var problems = new ArrayList<Problem>();
        if (bid.on().isAfter(settings.today())) {
            problems.add(Problem.at("sentOn", "funding.problem.in-future"));
        }
        if (bid.decisionExpected().isBefore(bid.on())) {
            problems.add(Problem.at("decisionExpected", "funding.problem.answer-first"));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        opportunity.send(bid);
        bids.save(opportunity);
        bids.say(opportunity, "funding.said.sent", bid.amount(), bid.receipt());
        return List.of();
    }

    /** There is another round of a funder whose deadline was missed. */
    public List<Problem> takeAnotherRound(CaseNumber number, LocalDate deadline) {
        var opportunity = bids.forCarrier(number);
        var problems = new ArrayList<Problem>();
        OpportunityRules.deadline(problems, deadline, settings.today());
        if (!problems.isEmpty()) {
            return List.of(Problem.at("newDeadline", problems.get(0).message().key(), deadline));
        }
        opportunity.moveDeadline(deadline);
        bids.save(opportunity);
        bids.say(opportunity, "funding.said.deadline", deadline);
        return List.of();
    }

    /** The deadline was missed, and that is that; what was learned stays with the funder. */
    public void giveUp(CaseNumber number, String lesson) {
        var opportunity = bids.forCarrier(number);
        opportunity.mayBeWritten();
        bids.learn(opportunity, lesson);
    }

    // ---- the steps of the diagram, in its order

    public void beginBid(CaseNumber number) {
        var opportunity = bids.forStep(number);
        opportunity.beginBid();
        bids.save(opportunity);
    }

    /** Gives the draft to everybody in the group but those who write it, and counts them. */
    public int lookForReaders(CaseNumber number) {
        var opportunity = bids.forStep(number);
        var people = group.othersThan(opportunity);
        people.forEach(person -> bids.admit(opportunity, person));
        opportunity.giveToRead(people);
        bids.save(opportunity);
        return people.size();
    }

    public void remindOfDeadline(CaseNumber number, String letter) {
        var opportunity = bids.forStep(number);
        letters.remindOfDeadline(opportunity, files.funder(opportunity).name(), letter);
    }

    // ---- whom the diagram asks

    /** Whoever carries the bid, or those who are to read its draft. */
    public PersonId asked(CaseNumber number, boolean toRead, int index) {
        var opportunity = bids.forStep(number);
        return toRead ? opportunity.readers().get(index) : opportunity.owner();
    }
}
