package coop.workers.consent;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.consent.ConsentDesk.Decision;
import coop.workers.groups.Groups;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one reads what was proposed, who answered what, and how it was decided: each as much as they may. */
@Service
@Transactional(readOnly = true)
public class ConsentBook {

    /**
     * A proposal as the current actor may read it.
     *
     * @param versions newest first; empty while the papers are closed to the actor
     * @param rounds newest first
     * @param standingBack names of those with a conflict of interest
     * @param whyMeeting why no round could decide it; empty unless a meeting has to
     */
    public record Sheet(
            CaseNumber caseNumber,
            String title,
            String group,
            Stage stage,
            List<Version> versions,
            List<RoundSheet> rounds,
            List<String> standingBack,
            Optional<WhyMeeting> whyMeeting,
            Optional<Decision> decision,
            Standing standing) {

        /** The version that stands now, where the papers are open. */
        public Optional<Version> current() {
            return versions.stream().findFirst();
        }
    }

    /**
     * What the current actor is to a proposal, and so may do with it.
     *
     * @param voice their own in the latest round, once it is given
     * @param mayStandAside may whoever answers stand aside?
     */
    public record Standing(
            Optional<Voice> voice,
            boolean mustSayConflictFirst,
            boolean mayChangeVoice,
            boolean mayConfirmVoice,
            boolean mayWithdrawObjection,
            boolean mayAmend,
            boolean mayEnterByTelephone,
            boolean mayStandAside) {}

    public record Version(int number, String text, String paper, Instant laidAt) {}

    /**
     * A round.
     *
     * @param responses voices that count, so far
     * @param unconfirmed some that were entered by telephone are still to be confirmed
     * @param closedAt null while it is open
     * @param voicesOpen may the actor read how the others answered?
     */
    public record RoundSheet(
            int number,
            int version,
            int quorum,
            int responses,
            boolean unconfirmed,
            Instant openedAt,
            @Nullable Instant closedAt,
            boolean voicesOpen,
            List<Place> places) {}

    /**
     * One member's place in a round.
     *
     * @param heard has answered, be it by standing back
     * @param voice what they answered, where the actor may read it
     * @param byTelephone was it entered for them?
     */
    public record Place(
            PersonId member,
            String name,
            boolean heard,
            Optional<Voice> voice,
            boolean objectionWithdrawn,
            boolean byTelephone) {}

    /** A voice of the current actor's that can still be changed. */
    public record MyVoice(CaseNumber caseNumber, String title, int round, Voice voice, boolean enteredForMe) {}

    private final Proposals proposals;
    private final CaseDesk cases;
    private final RegisterDesk register;
    private final Groups groups;
    private final CurrentActor actors;
    private final Proposers proposers;

    ConsentBook(
            Proposals proposals,
            Proposers proposers,
            CaseDesk cases,
            RegisterDesk register,
            Groups groups,
            CurrentActor actors) {
        this.proposals = proposals;
        this.proposers = proposers;
        this.cases = cases;
        this.register = register;
        this.groups = groups;
        this.actors = actors;
    }

    /**
     * The latest proposal of a case; empty where there is none that the current actor may follow. Whoever is called reads
     * its title before the papers open.
     */
    public Optional<Sheet> sheet(CaseNumber number) {
        return followed(number).map(proposal -> sheet(proposal, actors.get()));
    }

    /** Is anything still to be decided of a case whose proposal the current actor may follow? */
    public boolean isAnythingOpen(CaseNumber number) {
        return proposals.isAnyOpen(number.value()) && followed(number).isPresent();
    }

    private Optional<Proposal> followed(CaseNumber number) {
        var actor = actors.get();
        return latest(number)
                .filter(proposal -> cases.mayRead(number) || isCalled(actor, proposal))
                .filter(proposal -> ConsentPermissions.mayFollow(actor, proposal));
    }

    /** Voices of the current actor in rounds that are still open. */
    public List<MyVoice> myVoices() {
        var me = actors.get().person();
        return me == null
                ? List.of()
                : proposals.findInRoundAnsweredBy(me.value()).stream()
                        .map(proposal -> myVoice(proposal, me))
                        .toList();
    }

    /** What is on the agenda of the group's next meeting, the longest waiting first, as far as the current actor may follow it. */
    public List<Sheet> agenda(String groupKey) {
        return sheets(proposals.findByStageAndGroupKeyOrderByLaidAt(Stage.FOR_MEETING, groupKey));
    }

    /** What waits for a meeting of whatever group, the longest waiting first, as far as the current actor may follow it. */
    public List<Sheet> forMeetings() {
        return sheets(proposals.findByStageOrderByLaidAt(Stage.FOR_MEETING));
    }

    /** What lies before a group and is not decided, the longest waiting first, as far as the current actor may follow it. */
    public List<Sheet> open(String groupKey) {
        return sheets(proposals.openIn(groupKey));
    }

    private List<Sheet> sheets(List<Proposal> found) {
        var actor = actors.get();
        return found.stream()
                .filter(proposal -> cases.mayRead(proposal.caseNumber()) || isCalled(actor, proposal))
                .filter(proposal -> ConsentPermissions.mayFollow(actor, proposal))
                .map(proposal -> sheet(proposal, actor))
                .toList();
    }

    /** Has {@code member} said that they have no conflict of interest in the case? */
    public boolean isFreeOfConflict(CaseNumber number, PersonId member) {
        return latest(number)
                .filter(proposal -> proposal.isFreeOfConflict(member))
                .isPresent();
    }

    /** The words of the proposal as they stand now, for whoever may read them. */
    public String wording(CaseNumber number) {
        return latest(number)
                .filter(proposal -> cases.mayRead(number) && ConsentPermissions.mayReadPapers(actors.get(), proposal))
                .map(proposal -> proposal.version().text())
                .orElseThrow(NotFound::new);
    }

    private Optional<Proposal> latest(CaseNumber number) {
        return proposals.findFirstByCaseNumberOrderByLaidAtDesc(number.value());
    }

    private Sheet sheet(Proposal proposal, Actor actor) {
        var names = names(proposal.called());
        var papersOpen = ConsentPermissions.mayReadPapers(actor, proposal);
        return new Sheet(
                proposal.caseNumber(),
                proposal.version().title(),
                groupName(proposal.groupKey()),
                proposal.stage(),
                papersOpen ? versions(proposal) : List.of(),
                newestFirst(proposal.rounds()).stream()
                        .map(round -> roundSheet(proposal, round, actor, names))
                        .toList(),
                proposal.standingBack().stream()
                        .map(member -> names.getOrDefault(member, ""))
                        .toList(),
                proposal.stage() == Stage.FOR_MEETING
                        ? Optional.of(WhyMeeting.of(proposal.lastRound()))
                        : Optional.empty(),
                proposal.settlement().map(Settlement::decision),
                standing(proposal, actor, papersOpen));
    }

    private static boolean isCalled(Actor actor, Proposal proposal) {
        return actor.person() != null && proposal.isCalled(actor.person());
    }

    private Standing standing(Proposal proposal, Actor actor, boolean papersOpen) {
        var inRound = proposal.stage() == Stage.ROUND_OPEN;
        var rounds = newestFirst(proposal.rounds());
        var place = rounds.stream()
                .limit(1)
                .flatMap(round -> round.voices().stream())
                .filter(voice -> actor.is(new PersonId(voice.person())))
                .findFirst();
        var voice = place.flatMap(VoiceAsked::voice);
        return new Standing(
                voice,
                !papersOpen,
                inRound && voice.isPresent(),
                inRound && place.filter(VoiceAsked::isUnconfirmed).isPresent(),
                proposal.stage() == Stage.ROUND_CLOSED
                        && place.filter(VoiceAsked::objects).isPresent(),
                proposal.isOpenToAmendment() && proposers.mayAmend(actor, proposal),
                inRound && ConsentPermissions.mayEnterByTelephone(actor, proposal),
                rounds.stream().limit(1).anyMatch(round -> round.rules().standAside()));
    }

    private static List<Version> versions(Proposal proposal) {
        var versions = proposal.versions();
        var numbered = IntStream.range(0, versions.size())
                .mapToObj(index -> version(index + 1, versions.get(index)))
                .toList();
        return newestFirst(numbered);
    }

    private static Version version(int number, ProposalVersion version) {
        return new Version(number, version.text(), version.paper(), version.laidAt());
    }

    private static RoundSheet roundSheet(Proposal proposal, Round round, Actor actor, Map<PersonId, String> names) {
        var voicesOpen = ConsentPermissions.mayReadVoices(actor, proposal, round);
        return new RoundSheet(
                round.number(),
                round.version(),
                round.rules().quorum(),
                round.count(round.number()).responses(),
                round.isOpen() && round.anyUnconfirmed(),
                round.openedAt(),
                round.closedAt().orElse(null),
                voicesOpen,
                round.voices().stream()
                        .map(voice -> place(voice, voicesOpen || actor.is(new PersonId(voice.person())), names))
                        .toList());
    }

    private static Place place(VoiceAsked voice, boolean open, Map<PersonId, String> names) {
        var member = new PersonId(voice.person());
        return new Place(
                member,
                names.getOrDefault(member, ""),
                !voice.isAwaited(),
                open ? voice.voice() : Optional.empty(),
                voice.objectionWithdrawn(),
                voice.enteredBy() != null);
    }

    private static MyVoice myVoice(Proposal proposal, PersonId me) {
        var round = proposal.lastRound();
        return new MyVoice(
                proposal.caseNumber(),
                proposal.version().title(),
                round.number(),
                round.voiceOf(me).orElseThrow(),
                round.isEnteredFor(me));
    }

    private Map<PersonId, String> names(Collection<PersonId> people) {
        return register.people(people).stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }

    private String groupName(String key) {
        return groups.all().stream()
                .filter(group -> group.key().equals(key))
                .map(Groups.Group::name)
                .findFirst()
                .orElse(key);
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        return IntStream.rangeClosed(1, oldestFirst.size())
                .mapToObj(back -> oldestFirst.get(oldestFirst.size() - back))
                .toList();
    }
}
