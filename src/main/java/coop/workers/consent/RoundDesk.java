package coop.workers.consent;

import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where consent rounds are held: members are called and asked, voices taken, objections integrated, decisions recorded. A
 * step of the diagram calls it as the office, a form as whoever handed it in. In which order is the diagram's to say.
 */
@Service
@Transactional
public class RoundDesk {

    /**
     * What a round came to.
     *
     * @param objections that stand
     * @param responses consents and objections; neither silence nor standing back
     * @param respondents everybody asked
     */
    public record Count(int objections, int responses, int respondents, int quorum, int round, int roundLimit) {}

    /**
     * A round just opened.
     *
     * @param quorumPossible false where too few are left without a conflict of interest
     */
    public record OpenedRound(int respondents, boolean quorumPossible) {}

    /** What a meeting decided; {@code minute} says where it is written down. */
    public record Minute(boolean agreed, String reasons, String minute, LocalDate decidedOn) {}

    private final Proposals proposals;
    private final Groups groups;
    private final Settings settings;
    private final CaseDesk cases;
    private final VoiceLetters letters;
    private final DecisionWords words;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundDesk(
            Proposals proposals,
            Groups groups,
            Settings settings,
            CaseDesk cases,
            VoiceLetters letters,
            DecisionWords words,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.groups = groups;
        this.settings = settings;
        this.cases = cases;
        this.letters = letters;
        this.words = words;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Calls the members of the group as it is today, and tells how many there are. The papers stay closed to them. */
    public int callMembers(CaseNumber number) {
        mustBeOffice();
        var proposal = open(number);
        return proposal.callMembers(groupOf(proposal));
    }

    /** Takes what a member says about a conflict of interest: one is kept from the case at once, the other let in. */
    public void declareConflict(CaseNumber number, PersonId member, boolean conflict) {
        var proposal = open(number);
        mustAnswerFor(proposal, member);
        proposal.declareConflict(member, conflict);
        if (conflict) {
            standBack(number, member);
        } else {
            cases.admitReader(number, member);
        }
    }

    /** Opens a round over the group as it is today, without those who stand back. */
    public OpenedRound openRound(CaseNumber number) {
        mustBeOffice();
        var proposal = open(number);
        var round = proposal.openRound(groupOf(proposal), rules(), clock.instant());
        var asked = round.voices().size();
        tell(number, "consent.timeline.roundOpened", round.number(), asked);
        return new OpenedRound(asked, asked >= round.rules().quorum());
    }

    /** Takes a member's voice: their own, or by the secretary what they said on the telephone, of which they are told. */
    public void giveVoice(CaseNumber number, PersonId member, Voice voice) {
        var proposal = open(number);
        mustAnswerFor(proposal, member);
        var enteredBy = actors.get().is(member) ? null : actors.get().person();
        proposal.give(member, voice, enteredBy, clock.instant());
        noteVoice(proposal, member, voice, enteredBy);
    }

    /** Writes to everybody who has not been heard yet. */
    public void remindRespondents(CaseNumber number, String letter) {
        mustBeOffice();
        var proposal = open(number);
        proposal.lastRound().awaited().forEach(member -> letters.remind(proposal, member, letter));
    }

    /** Was any voice of the round entered by telephone and not confirmed, so that its owner needs time to correct it? */
    public boolean gatherVoices(CaseNumber number) {
        mustBeOffice();
        return open(number).lastRound().gather(clock.instant());
    }

    /** Closes the round, if it is still open, and counts what stands. */
    public Count countVoices(CaseNumber number) {
        mustBeOffice();
        var count = open(number).countVoices(settings.get(Setting.CONSENT_ROUNDS), clock.instant());
        tell(
                number,
                "consent.timeline.counted",
                count.round(),
                count.responses(),
                count.respondents(),
                count.objections());
        return count;
    }

    /** An objection was integrated by changing the proposal. */
    public void amend(CaseNumber number, String text, String note) {
        toSettle(number).amend(text, clock.instant());
        tell(number, "consent.timeline.amended", note);
    }

    /** An objection was integrated by understanding: whoever raised it withdraws it. */
    public void withdrawObjections(CaseNumber number, String note) {
        toSettle(number).withdrawObjections();
        tell(number, "consent.timeline.objectionWithdrawn", note);
    }

    /** An objection could not be integrated; a meeting is to decide. */
    public void leaveToMeeting(CaseNumber number, String note) {
        toSettle(number);
        tell(number, "consent.timeline.leftToMeeting", note);
    }

    /** Records that the group consents, and when the decision comes back. */
    public void recordAgreement(CaseNumber number) {
        mustBeOffice();
        var proposal = open(number);
        var today = settings.today();
        proposal.agree(words.reasonsOf(proposal.lastRound()), today, reviewOfDecisionOn(today));
        admitMembers(proposal);
        tell(number, "consent.timeline.agreed");
    }

    /** Puts on the agenda of the group's next meeting what no round could decide. */
    public void putOnAgenda(CaseNumber number) {
        mustBeOffice();
        var why = open(number).putOnAgenda(clock.instant());
        tell(number, "consent.timeline.onAgenda." + why.name());
    }

    /** Enters what a meeting decided. */
    public void putToMeeting(CaseNumber number, Minute minute) {
        if (minute.decidedOn().isAfter(settings.today())) {
            throw new Rejection(Problem.at("decidedOn", "consent.problem.meetingInFuture"));
        }
        var proposal = toSettle(number);
        proposal.decideAtMeeting(
                minute.agreed(),
                minute.reasons(),
                minute.minute(),
                minute.decidedOn(),
                reviewOfDecisionOn(settings.today()));
        admitMembers(proposal);
        tell(
                number,
                minute.agreed() ? "consent.timeline.meetingAgreed" : "consent.timeline.meetingDeclined",
                minute.minute());
    }

    /** When the decision on a case comes back. */
    @Transactional(readOnly = true)
    public LocalDate reviewDate(CaseNumber number) {
        mustBeOffice();
        return proposals
                .findLastDecided(number.value())
                .flatMap(Proposal::settlement)
                .map(Settlement::reviewOn)
                .orElseThrow(NotFound::new);
    }

    /**
     * Notes what a review of the decision found.
     *
     * @param nextOn when it comes back again; null where it need not
     */
    public void reviewDecision(CaseNumber number, @Nullable LocalDate nextOn, String note) {
        mustReadCase(number);
        if (nextOn != null && !nextOn.isAfter(settings.today())) {
            throw new Rejection(Problem.at("nextReviewOn", "consent.problem.reviewNotInFuture"));
        }
        proposals.findLastDecided(number.value()).orElseThrow(NotFound::new).reviewAgainOn(nextOn);
        tell(number, "consent.timeline.reviewed", note);
    }

    /** Whom the conflict question asks in its repetition {@code index}, from 0. */
    @Transactional(readOnly = true)
    public PersonId called(CaseNumber number, int index) {
        return open(number).called().get(index);
    }

    /** Whom the round asks in its repetition {@code index}, from 0. */
    @Transactional(readOnly = true)
    public PersonId respondent(CaseNumber number, int index) {
        return new PersonId(open(number).lastRound().voices().get(index).person());
    }

    private void noteVoice(Proposal proposal, PersonId member, Voice voice, @Nullable PersonId enteredBy) {
        var number = proposal.caseNumber();
        if (enteredBy == null) {
            tell(number, "consent.timeline.voiceGiven");
        } else {
            tell(number, "consent.timeline.voiceEntered", letters.nameOf(member));
            letters.enteredFor(proposal, member, voice);
        }
        if (voice instanceof Voice.Conflict) {
            standBack(number, member);
        }
    }

    private void standBack(CaseNumber number, PersonId member) {
        tell(number, "consent.timeline.standsBack", letters.nameOf(member));
        cases.exclude(number, member);
        events.publishEvent(new ConflictDeclared(number, member));
    }

    private RoundRules rules() {
        return new RoundRules(
                settings.get(Setting.CONSENT_QUORUM),
                settings.get(Setting.CONSENT_SILENCE),
                settings.get(Setting.CONSENT_STAND_ASIDE));
    }

    /** Without whoever the case is about: they are kept from it, and it is none of their decisions. */
    private List<PersonId> groupOf(Proposal proposal) {
        return groups.membersOn(proposal.groupKey(), settings.today()).stream()
                .map(GroupMember::person)
                .filter(person -> proposal.standsBack(person) || !cases.isExcluded(proposal.caseNumber(), person))
                .toList();
    }

    /** What is decided may be read by everybody called, also by those who never said whether they have a conflict. */
    private void admitMembers(Proposal proposal) {
        proposal.called().stream()
                .filter(member -> !proposal.standsBack(member))
                .forEach(member -> cases.admitReader(proposal.caseNumber(), member));
    }

    private LocalDate reviewOfDecisionOn(LocalDate decidedOn) {
        return decidedOn.plusMonths(settings.get(Setting.DECISION_REVIEW_MONTHS));
    }

    private void tell(CaseNumber number, String key, Object... arguments) {
        cases.record(number, Audience.INSIDE, Message.of(key, arguments));
    }

    private Proposal open(CaseNumber number) {
        return proposals.takeOpen(number.value()).orElseThrow(NotFound::new);
    }

    /** The open proposal, for whoever the diagram lets settle it, unless they have a conflict of interest. */
    private Proposal toSettle(CaseNumber number) {
        mustReadCase(number);
        var proposal = open(number);
        if (!ConsentPermissions.mayFollow(actors.get(), proposal)) {
            throw new NotFound();
        }
        return proposal;
    }

    private void mustReadCase(CaseNumber number) {
        if (!cases.mayRead(number)) {
            throw new NotFound();
        }
    }

    private void mustAnswerFor(Proposal proposal, PersonId member) {
        if (!ConsentPermissions.mayAnswerFor(actors.get(), member, proposal)) {
            throw new NotFound();
        }
    }

    private void mustBeOffice() {
        if (!actors.get().isOffice()) {
            throw new NotFound();
        }
    }
}
