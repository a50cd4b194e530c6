package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a bid is worked on from its registration to the funder's answer: what people hand in from their tasks, and what the
 * diagram's steps do. What the actor may not see is {@link NotFound}, and what cannot be done now is
 * {@link coop.workers.shared.Rejection}.
 */
@Service
@Lazy
@Transactional
public class BidDesk {

    private final Opportunities opportunities;
    private final BidDrafts drafts;
    private final Awards awards;
    private final Lessons lessons;
    private final FundingFiles files;
    private final FundingPermissions permissions;
    private final GaugeReading gauges;
    private final FundingPaper paper;
    private final FundingLetters letters;
    private final CaseDesk cases;
    private final ConsentDesk consent;
    private final Groups groups;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    BidDesk(
            Opportunities opportunities,
            BidDrafts drafts,
            Awards awards,
            Lessons lessons,
            FundingFiles files,
            FundingPermissions permissions,
            GaugeReading gauges,
            FundingPaper paper,
            FundingLetters letters,
            CaseDesk cases,
            ConsentDesk consent,
            Groups groups,
            CurrentActor currentActor,
            Settings settings,
            Texts texts,
            ApplicationEventPublisher events) {
        this.opportunities = opportunities;
        this.drafts = drafts;
        this.awards = awards;
        this.lessons = lessons;
        this.files = files;
        this.permissions = permissions;
        this.gauges = gauges;
        this.paper = paper;
        this.letters = letters;
        this.cases = cases;
        this.consent = consent;
        this.groups = groups;
        this.currentActor = currentActor;
        this.settings = settings;
        this.texts = texts;
        this.events = events;
    }

    /** What tables judge an opportunity by: whole per cent with what is asked for, and hours of reporting for £1,000. */
    public record Weighed(int funderShare, int restrictedShare, int reportingHours) {}

    /** An award as its letter tells it. */
    public record NewAward(
            Money amount,
            LocalDate on,
            @Nullable String reference,
            @Nullable String differsBecause) {}

    // ---- what people hand in, in the order of the diagram

    public void holdAgainstMission(CaseNumber number, MissionAnswers answers) {
        var opportunity = forCarrier(number);
        opportunity.holdAgainstMission(answers);
        opportunities.saveAndFlush(opportunity);
        said(number, "funding.said.checked");
    }

    /** Says how a conflict of interest is settled, and whether it may go on. */
    public void settleConflict(CaseNumber number, String how, boolean goOn) {
        var opportunity = files.get(number);
        permissions.requireSecretary(opportunity);
        opportunity.settleConflict(how);
        save(opportunity);
        said(number, goOn ? "funding.said.conflict-settled" : "funding.said.conflict-stops");
    }

    /** The draft is ready to be read; what keeps it from being so is returned, and then nothing has changed. */
    public List<Problem> draftIsReady(CaseNumber number, @Nullable String note) {
        var opportunity = forCarrier(number);
        var draft = drafts.findById(opportunity.id());
        if (draft.isEmpty() || draft.get().isEmpty()) {
            return List.of(Problem.of("funding.problem.draft-empty"));
        }
        if (draft.get().hasAnswerTooLong()) {
            return List.of(Problem.of("funding.problem.answers-too-long"));
        }
        opportunity.draftIsReady(note, permissions.me());
        save(opportunity);
        said(number, "funding.said.drafted");
        return List.of();
    }

    public void read(CaseNumber number, boolean ready, String words) {
        var opportunity = files.get(number);
        opportunity.read(ready, words, permissions.requireDraftReader(opportunity));
        save(opportunity);
        said(number, ready ? "funding.said.read-ready" : "funding.said.read-again");
    }

    /** Notes that the bid has gone out; what is wrong is returned, and then nothing has changed. */
    public List<Problem> send(CaseNumber number, Sent bid) {
        var opportunity = forCarrier(number);
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
        save(opportunity);
        cases.record(number, Audience.INSIDE, Message.of("funding.said.sent", bid.amount(), bid.receipt()));
        return List.of();
    }

    /** There is another round of a funder whose deadline was missed. */
    public List<Problem> takeAnotherRound(CaseNumber number, LocalDate deadline) {
        var opportunity = forCarrier(number);
        var problems = new ArrayList<Problem>();
        OpportunityRules.deadline(problems, deadline, settings.today());
        if (!problems.isEmpty()) {
            return List.of(Problem.at("newDeadline", problems.get(0).message().key(), deadline));
        }
        opportunity.moveDeadline(deadline);
        save(opportunity);
        cases.record(number, Audience.INSIDE, Message.of("funding.said.deadline", deadline));
        return List.of();
    }

    /** The deadline was missed, and that is that; what was learned stays with the funder. */
    public void giveUp(CaseNumber number, String lesson) {
        var opportunity = forCarrier(number);
        opportunity.mayBeWritten();
        learn(opportunity, lesson);
    }

    /** The funder gives something; what is wrong is returned, and then nothing has changed. */
    public List<Problem> award(CaseNumber number, NewAward award) {
        var opportunity = forCarrier(number);
        var sent = opportunity.sent().orElseThrow(NotFound::new);
        var problems = new ArrayList<>(answeredOn(opportunity, award.on()));
        var differs = !award.amount().equals(sent.amount());
        if (differs && award.differsBecause() == null) {
            problems.add(Problem.at("differsBecause", "funding.problem.differs", sent.amount()));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        opportunity.award(award.on());
        save(opportunity);
        awards.saveAndFlush(new Award(
                opportunity.id(),
                award.amount(),
                award.on(),
                award.reference(),
                differs ? award.differsBecause() : null));
        cases.record(
                number,
                Audience.INSIDE,
                Message.of(
                        award.amount().compareTo(sent.amount()) < 0 ? "funding.said.part" : "funding.said.awarded",
                        award.amount()));
        return List.of();
    }

    public List<Problem> askedForMore(CaseNumber number, String question, LocalDate on) {
        var opportunity = forCarrier(number);
        var problems = answeredOn(opportunity, on);
        if (problems.isEmpty()) {
            opportunity.askedForMore(question, on);
            save(opportunity);
            said(number, "funding.said.more");
        }
        return problems;
    }

    /** The funder refuses, or its programme is gone; what was learned stays with the funder. */
    public List<Problem> refused(CaseNumber number, LocalDate on, @Nullable String words, String lesson) {
        var opportunity = forCarrier(number);
        var problems = answeredOn(opportunity, on);
        if (problems.isEmpty()) {
            opportunity.noteAnswer(on, words == null ? lesson : words);
            save(opportunity);
            learn(opportunity, lesson);
        }
        return problems;
    }

    public List<Problem> answer(CaseNumber number, String text, LocalDate on) {
        var opportunity = forCarrier(number);
        if (on.isAfter(settings.today())) {
            return List.of(Problem.at("answeredOn", "funding.problem.in-future"));
        }
        opportunity.answer(text, on);
        save(opportunity);
        said(number, "funding.said.answered");
        return List.of();
    }

    // ---- the steps of the diagram, in its order

    public Weighed gaugeReliance(CaseNumber number) {
        var opportunity = files.forStep(number);
        var seeking = opportunity.seeking();
        var amount = seeking.asked().pounds();
        var gauge = gauges.read(files.funder(opportunity).name(), amount, seeking.restricted());
        opportunity.gauge(gauge);
        save(opportunity);
        var answers = opportunity.mission().orElseThrow(NotFound::new);
        return new Weighed(gauge.funderShare(), gauge.restrictedShare(), answers.hoursForThousand(amount));
    }

    public void closeAgainstMission(CaseNumber number) {
        var opportunity = files.forStep(number);
        opportunity.closeAgainstMission(texts.say("funding.against-mission"));
        close(opportunity);
    }

    public void layBeforeGroup(CaseNumber number) {
        var opportunity = files.forStep(number);
        opportunity.layBeforeGroup();
        save(opportunity);
        propose(opportunity, opportunity.group());
    }

    public void layBeforeBoard(CaseNumber number) {
        var opportunity = files.forStep(number);
        opportunity.layBeforeBoard();
        save(opportunity);
        propose(opportunity, Groups.BOARD);
    }

    public void closeNotTakenUp(CaseNumber number) {
        var opportunity = files.forStep(number);
        opportunity.closeNotTakenUp(consent.decisionOn(number)
                .map(ConsentDesk.Decision::reasons)
                .orElseGet(() -> texts.say("funding.stopped-by-conflict")));
        close(opportunity);
    }

    public void beginBid(CaseNumber number) {
        var opportunity = files.forStep(number);
        opportunity.beginBid();
        save(opportunity);
    }

    /** Whom the draft can be given to: everybody in the group but those who write it. */
    public int lookForReaders(CaseNumber number) {
        var opportunity = files.forStep(number);
        var people =
                currentActor.as(Actor.OFFICE, () -> groups.membersOn(opportunity.group(), settings.today())).stream()
                        .map(GroupMember::person)
                        .filter(person -> !opportunity.isCarriedBy(person) && !cases.isExcluded(number, person))
                        .toList();
        people.forEach(person -> cases.admitReader(number, person));
        opportunity.giveToRead(people);
        save(opportunity);
        return people.size();
    }

    public void remindOfDeadline(CaseNumber number, String letter) {
        var opportunity = files.forStep(number);
        letters.remindOfDeadline(opportunity, files.funder(opportunity).name(), letter);
    }

    public void closeNotSent(CaseNumber number) {
        var opportunity = files.forStep(number);
        opportunity.closeNotSent(texts.say("funding.deadline-missed"));
        close(opportunity);
    }

    public void recordAward(CaseNumber number) {
        var opportunity = files.forStep(number);
        var award = awards.findById(opportunity.id()).orElseThrow(NotFound::new);
        cases.setStatus(number, award.status().inWords());
        events.publishEvent(new AwardMade(number, award.amount()));
    }

    public void closeAsRefused(CaseNumber number) {
        var opportunity = files.forStep(number);
        opportunity.closeAsRefused();
        close(opportunity);
    }

    public void closeProgrammeGone(CaseNumber number) {
        var opportunity = files.forStep(number);
        opportunity.closeProgrammeGone();
        close(opportunity);
    }

    /** Ends whatever is under way before the funder has answered. */
    public void end(CaseNumber number) {
        var opportunity = files.forStep(number);
        if (opportunity.status() == OpportunityStatus.BEFORE_GROUP
                || opportunity.status() == OpportunityStatus.BEFORE_BOARD) {
            consent.withdraw(number);
        }
        opportunity.letGo();
        close(opportunity);
    }

    // ---- whom the diagram asks

    /** Whoever carries the bid, or those who are to read its draft. */
    public PersonId asked(CaseNumber number, boolean toRead, int index) {
        var opportunity = files.forStep(number);
        return toRead ? opportunity.readers().get(index) : opportunity.owner();
    }

    /** The question of the funder's that waits for an answer. */
    @Transactional(readOnly = true)
    public Optional<FunderQuestion> openQuestion(CaseNumber number) {
        return files.get(number).openQuestion();
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

    private void learn(Opportunity opportunity, String lesson) {
        lessons.note(
                opportunity.funder(),
                opportunity.number(),
                lesson,
                currentActor.get().name(),
                settings.today());
    }

    private List<Problem> answeredOn(Opportunity opportunity, LocalDate on) {
        var sent = opportunity.sent().orElseThrow(NotFound::new);
        if (on.isAfter(settings.today())) {
            return List.of(Problem.at("outcomeOn", "funding.problem.in-future"));
        }
        return on.isBefore(sent.on())
                ? List.of(Problem.at("outcomeOn", "funding.problem.before-sent", sent.on()))
                : List.of();
    }

    private void said(CaseNumber number, String key) {
        cases.record(number, Audience.INSIDE, Message.of(key));
    }

    private void close(Opportunity opportunity) {
        opportunities.saveAndFlush(opportunity);
        cases.close(opportunity.number(), opportunity.status().inWords());
    }

    private void save(Opportunity opportunity) {
        opportunities.saveAndFlush(opportunity);
        cases.setStatus(opportunity.number(), opportunity.status().inWords());
    }

    private Opportunity forCarrier(CaseNumber number) {
        var opportunity = files.get(number);
        permissions.requireCarrier(opportunity);
        return opportunity;
    }
}
