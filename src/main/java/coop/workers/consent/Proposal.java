package coop.workers.consent;

import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.consent.RoundDesk.Count;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something laid before a group for its consent, with its versions, the members called, the rounds and the decision. Source
 * of its rules: DOMAIN.md, "Consent decisions".
 */
@Entity
@Table(schema = "consent", name = "proposal")
class Proposal {

    @Id
    private UUID id;

    private String caseNumber;
    private String groupKey;
    private String proposedBy;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.LAID;

    private Instant laidAt;

    @ElementCollection
    @CollectionTable(schema = "consent", name = "version", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<ProposalVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "consent", name = "member_asked", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<MemberAsked> members = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("number")
    private List<Round> rounds = new ArrayList<>();

    @Embedded
    private @Nullable Settlement settlement;

    @Version
    private int lockVersion;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    private Proposal(NewProposal proposal, Instant at) {
        this.id = UUID.randomUUID();
        this.caseNumber = proposal.caseNumber().value();
        this.groupKey = proposal.groupKey();
        this.proposedBy = proposal.proposedBy();
        this.laidAt = at;
        versions.add(new ProposalVersion(proposal.title(), proposal.text(), proposal.paper(), at));
    }

    static Proposal lay(NewProposal proposal, Instant at) {
        return new Proposal(proposal, at);
    }

    /** Replaces its words by new ones; not while people are answering about the old ones. */
    void layAnew(NewProposal proposal, Instant at) {
        mustNotBeInARound();
        versions.add(new ProposalVersion(proposal.title(), proposal.text(), proposal.paper(), at));
    }

    /** Calls the members of the group, to be asked whether they have a conflict of interest. Who stood back stays so. */
    int callMembers(List<PersonId> group) {
        mustNotBeInARound();
        group.stream()
                .filter(person -> !isCalled(person))
                .map(MemberAsked::called)
                .forEach(members::add);
        return members.size();
    }

    /** Notes what a member called says about a conflict of interest. Having declared one cannot be taken back. */
    void declareConflict(PersonId person, boolean conflict) {
        mustBeOpen();
        if (!isCalled(person)) {
            throw new NotFound();
        }
        if (!conflict && standsBack(person)) {
            throw new Rejection(Problem.of("consent.problem.standsBack"));
        }
        var said = conflict ? MemberAsked.Conflict.DECLARED : MemberAsked.Conflict.NONE;
        members.replaceAll(member -> member.is(person) ? member.saying(said) : member);
    }

    /** Opens a round over the group as it is now, without those who stand back. */
    Round openRound(List<PersonId> group, RoundRules settled, Instant at) {
        callMembers(group);
        var asked = group.stream().filter(person -> !standsBack(person)).toList();
        var round = new Round(rounds.size() + 1, versions.size(), settled.forGroupOf(group.size()), asked, at);
        rounds.add(round);
        stage = Stage.ROUND_OPEN;
        return round;
    }

    /** Takes the voice of a member who has said that they have no conflict of interest, or stands back with it. */
    void give(PersonId person, Voice voice, @Nullable PersonId enteredBy, Instant at) {
        var round = roundAsking(person);
        mayAnswer(person, voice);
        round.give(person, voice, enteredBy, at);
    }

    /** A member changes their own voice, or one that was entered for them, as long as the round is open. */
    void change(PersonId person, Voice voice, Instant at) {
        var round = roundAsking(person);
        mayAnswer(person, voice);
        round.change(person, voice, at);
    }

    /** Closes the round if it is still open, and counts; again after objections were withdrawn. */
    Count countVoices(int roundLimit, Instant at) {
        mustBeOpen();
        var round = lastRound();
        round.close(at);
        stage = Stage.ROUND_CLOSED;
        return round.count(roundLimit);
    }

    /** What was objected to is changed: a new version, about which everybody is asked anew. */
    void amend(String text, Instant at) {
        mustHaveObjection();
        addVersion(text, at);
    }

    /**
     * Its proposer changes it after first reactions, before a round opens, or after an objection.
     *
     * @return true if everybody is to be asked anew about it
     */
    boolean amendAsProposer(String text, Instant at) {
        if (stage == Stage.LAID) {
            addVersion(text, at);
            return false;
        }
        amend(text, at);
        return true;
    }

    /** May its proposer change it now? */
    boolean isOpenToAmendment() {
        return stage == Stage.LAID
                || (stage == Stage.ROUND_CLOSED && lastRound().count(1).objections() > 0);
    }

    private void addVersion(String text, Instant at) {
        if (text.isBlank() || text.strip().equals(version().text().strip())) {
            throw new Rejection(Problem.at("amendedText", "consent.problem.nothingAmended"));
        }
        versions.add(version().amended(text.strip(), at));
    }

    /** Whoever objected is content with the proposal as it stands; no new round is needed. */
    void withdrawObjections() {
        mustHaveObjection();
        lastRound().withdrawObjections();
    }

    /**
     * A member withdraws their own objection while it is being integrated.
     *
     * @return true if no other objection stands
     */
    boolean withdrawObjectionOf(PersonId person) {
        mustHaveObjection();
        lastRound().withdrawObjectionOf(person);
        return lastRound().count(1).objections() == 0;
    }

    /** A member says that what was entered for them is what they said on the telephone. */
    void confirm(PersonId person) {
        roundAsking(person).confirm(person);
    }

    /** A meeting is to decide, since no round could. */
    WhyMeeting putOnAgenda(Instant at) {
        mustBeOpen();
        var round = lastRound();
        round.close(at);
        stage = Stage.FOR_MEETING;
        return WhyMeeting.of(round);
    }

    /** Agrees by consent: a closed round with its quorum and without an objection that stands. */
    void agree(String reasons, LocalDate decidedOn, LocalDate reviewOn) {
        mustNotBeInARound();
        var count = lastRound().count(Integer.MAX_VALUE);
        if (count.responses() < count.quorum() || count.objections() > 0) {
            throw new IllegalStateException("%s is not agreed: %s".formatted(caseNumber, count));
        }
        settle(new Settlement(true, reasons, decidedOn, reviewOn, false, null));
    }

    /** Enters what a meeting decided. */
    void decideAtMeeting(boolean agreed, String reasons, String minute, LocalDate decidedOn, LocalDate reviewOn) {
        mustNotBeInARound();
        settle(new Settlement(agreed, reasons, decidedOn, reviewOn, true, minute));
    }

    /** Its proposer takes it back. */
    void withdraw(Instant at) {
        mustBeOpen();
        rounds.forEach(round -> round.close(at));
        stage = Stage.WITHDRAWN;
    }

    /** Sets when its decision comes back, or that it need not. */
    void reviewAgainOn(@Nullable LocalDate date) {
        settlement = settlement().orElseThrow(NotFound::new).reviewedAgainOn(date);
    }

    /** Everybody called, in the order in which they were. */
    List<PersonId> called() {
        return members.stream().map(MemberAsked::id).toList();
    }

    List<PersonId> standingBack() {
        return members.stream()
                .filter(MemberAsked::standsBack)
                .map(MemberAsked::id)
                .toList();
    }

    boolean isCalled(PersonId person) {
        return members.stream().anyMatch(member -> member.is(person));
    }

    boolean standsBack(PersonId person) {
        return members.stream().anyMatch(member -> member.is(person) && member.standsBack());
    }

    /** Has said that they have no conflict of interest. */
    boolean isFreeOfConflict(PersonId person) {
        return members.stream().anyMatch(member -> member.is(person) && member.conflict() == MemberAsked.Conflict.NONE);
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    String groupKey() {
        return groupKey;
    }

    String proposedBy() {
        return proposedBy;
    }

    Stage stage() {
        return stage;
    }

    Instant laidAt() {
        return laidAt;
    }

    /** The version that stands now. */
    ProposalVersion version() {
        return versions.get(versions.size() - 1);
    }

    List<ProposalVersion> versions() {
        return List.copyOf(versions);
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    /** The latest round, open or closed. */
    Round lastRound() {
        if (rounds.isEmpty()) {
            throw new Rejection(Problem.of("consent.problem.noRound"));
        }
        return rounds.get(rounds.size() - 1);
    }

    Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }

    private void settle(Settlement decided) {
        settlement = decided;
        stage = Stage.DECIDED;
    }

    private Round roundAsking(PersonId person) {
        mustBeOpen();
        var round = lastRound();
        if (!round.asks(person)) {
            throw new NotFound();
        }
        return round;
    }

    private void mayAnswer(PersonId person, Voice voice) {
        if (voice instanceof Voice.Conflict) {
            declareConflict(person, true);
        } else if (standsBack(person)) {
            throw new Rejection(Problem.of("consent.problem.standsBack"));
        } else if (!isFreeOfConflict(person)) {
            throw new Rejection(Problem.at("noConflict", "consent.problem.conflictNotAnswered"));
        }
    }

    private void mustBeOpen() {
        if (stage.isOver()) {
            throw new Rejection(Problem.of("consent.problem.over"));
        }
    }

    private void mustNotBeInARound() {
        mustBeOpen();
        if (stage == Stage.ROUND_OPEN) {
            throw new Rejection(Problem.of("consent.problem.roundIsOpen"));
        }
    }

    private void mustHaveObjection() {
        mustNotBeInARound();
        if (stage != Stage.ROUND_CLOSED || lastRound().count(Integer.MAX_VALUE).objections() == 0) {
            throw new Rejection(Problem.of("consent.problem.noObjection"));
        }
    }
}
