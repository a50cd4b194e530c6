package coop.workers.funding;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a bid is written: by the group that carries it, until it has gone out. */
@Service
@Lazy
@Transactional
public class BidDraftDesk {

    public static final int QUESTION = 2000;
    public static final int ANSWER = 40_000;
    public static final int NOTE = 200;

    private static final int MOST_QUESTIONS = 100;

    private final BidDrafts drafts;
    private final BidDraftVersions versions;
    private final Opportunities opportunities;
    private final FundingPermissions permissions;
    private final CaseDesk cases;
    private final Clock clock;

    BidDraftDesk(
            BidDrafts drafts,
            BidDraftVersions versions,
            Opportunities opportunities,
            FundingPermissions permissions,
            CaseDesk cases,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.opportunities = opportunities;
        this.permissions = permissions;
        this.cases = cases;
        this.clock = clock;
    }

    /** A version that can be come back to. */
    public record KeptVersion(int number, String note, String by, Instant at) {}

    /**
     * A draft as it stands.
     *
     * @param revision goes up with each change; to be given back with the next
     * @param asked what is asked for, against which the budget is held
     * @param versions newest first
     */
    public record DraftFile(
            CaseNumber number,
            String title,
            int revision,
            List<DraftAnswer> answers,
            List<DraftLine> lines,
            Money total,
            Money asked,
            List<KeptVersion> versions,
            boolean mayWrite) {}

    @Transactional(readOnly = true)
    public DraftFile find(CaseNumber number) {
        var opportunity = get(number);
        var draft = drafts.findById(opportunity.id()).orElseGet(() -> new BidDraft(opportunity.id()));
        return new DraftFile(
                number,
                opportunity.seeking().title(),
                draft.revision(),
                draft.answers(),
                draft.lines(),
                draft.total(),
                opportunity.seeking().asked().pounds(),
                versions.of(opportunity.id()),
                permissions.mayCarry(opportunity) && opportunity.status().stage() == OpportunityStatus.Stage.WRITING);
    }

    /**
     * Keeps what is written so far.
     *
     * @param revision the one that was changed
     * @return the revision it is now
     * @throws Rejection if a colleague has written meanwhile, a question or line is empty, or the bid has gone out
     */
    public int write(CaseNumber number, int revision, List<DraftAnswer> answers, List<DraftLine> lines) {
        var opportunity = forWriting(number);
        check(answers, lines);
        var draft = drafts.findById(opportunity.id()).orElseGet(() -> new BidDraft(opportunity.id()));
        if (draft.revision() != revision) {
            throw meanwhile();
        }
        draft.write(answers, lines);
        return save(draft);
    }

    /** Keeps the draft as it stands under a number, to come back to. */
    public void keepVersion(CaseNumber number, String note) {
        var opportunity = forWriting(number);
        var problems = new ArrayList<Problem>();
        OpportunityRules.text(problems, "note", note, NOTE);
        reject(problems);
        var draft = drafts.findById(opportunity.id()).orElseThrow(NotFound::new);
        keep(draft, note.strip(), permissions.requireCarrier(opportunity).name());
        cases.record(number, Audience.INSIDE, Message.of("funding.said.version", note.strip()));
    }

    /** What a version said. */
    @Transactional(readOnly = true)
    public List<DraftAnswer> answersOf(CaseNumber number, int version) {
        return versions.content(get(number).id(), version).answers();
    }

    /** Brings a version back; what stands now is kept as one of its own before. */
    public int bringBack(CaseNumber number, int version, String noteOnCurrent) {
        var opportunity = forWriting(number);
        var content = versions.content(opportunity.id(), version);
        var draft = drafts.findById(opportunity.id()).orElseThrow(NotFound::new);
        keep(draft, noteOnCurrent, permissions.requireCarrier(opportunity).name());
        draft.write(content.answers(), content.lines());
        return save(draft);
    }

    private void keep(BidDraft draft, String note, String by) {
        versions.keep(
                draft.id(), new BidDraftVersions.Content(draft.answers(), draft.lines()), note, by, clock.instant());
    }

    private static void check(List<DraftAnswer> answers, List<DraftLine> lines) {
        var problems = new ArrayList<Problem>();
        if (answers.size() > MOST_QUESTIONS || lines.size() > MOST_QUESTIONS) {
            problems.add(Problem.of("funding.problem.too-many", MOST_QUESTIONS));
        }
        for (var answer : answers) {
            OpportunityRules.text(problems, "question", answer.question(), QUESTION);
            OpportunityRules.atMost(problems, "answer", answer.answer(), ANSWER);
            if (answer.mostWords() != null && answer.mostWords() < 1) {
                problems.add(Problem.at("mostWords", "funding.problem.words"));
            }
        }
        for (var line : lines) {
            OpportunityRules.text(problems, "what", line.what(), NOTE);
            if (line.pence() <= 0) {
                problems.add(Problem.at("amount", "funding.problem.amount", OpportunityRules.MOST));
            }
        }
        reject(problems);
    }

    private int save(BidDraft draft) {
        try {
            return drafts.saveAndFlush(draft).revision();
        } catch (OptimisticLockingFailureException meanwhile) {
            throw meanwhile();
        }
    }

    private static Rejection meanwhile() {
        return new Rejection(Problem.of("funding.problem.changed-meanwhile"));
    }

    private static void reject(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    private Opportunity forWriting(CaseNumber number) {
        var opportunity = get(number);
        permissions.requireCarrier(opportunity);
        opportunity.mayBeWritten();
        return opportunity;
    }

    private Opportunity get(CaseNumber number) {
        return opportunities
                .findByCaseNumber(number.value())
                .filter(permissions::mayRead)
                .orElseThrow(NotFound::new);
    }
}
