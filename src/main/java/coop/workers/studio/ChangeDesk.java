package coop.workers.studio;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.studio.ProcessChange.Agreement;
import coop.workers.studio.ProcessChange.Stage;
import coop.workers.studio.Publications.Publication;
import coop.workers.studio.compare.Comparing;
import coop.workers.studio.compare.Comparison;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedFolders;
import coop.workers.workflow.PublishedFolders.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a proposed change is agreed to, published or given back. In which order is the diagram's to say. */
@Service
@Transactional
public class ChangeDesk {

    /**
     * A proposed change, for those who are asked about it.
     *
     * @param process that stands for its folder
     * @param backTo the number of the version it goes back to
     * @param differences from what was published when it was proposed; none where it was given back
     * @param byConsent a group is asked, and reads the sentences in its paper
     * @param mayTakeBack may whoever asks take it back?
     */
    public record ChangeSheet(
            CaseNumber caseNumber,
            ProcessKey process,
            DraftId draft,
            String why,
            Optional<String> inSpite,
            String proposedBy,
            Optional<Integer> backTo,
            boolean published,
            boolean byConsent,
            Comparison differences,
            boolean mayTakeBack) {}

    private final ProcessChanges changes;
    private final ProcessDrafts drafts;
    private final DraftFiles files;
    private final PublishedFolders published;
    private final Publications publications;
    private final Comparing comparing;
    private final ChangePaper paper;
    private final OwningGroups owning;
    private final StudioWords words;
    private final ConsentDesk consent;
    private final CaseDesk cases;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Settings settings;
    private final Clock clock;

    ChangeDesk(
            ProcessChanges changes,
            ProcessDrafts drafts,
            DraftFiles files,
            PublishedFolders published,
            Publications publications,
            Comparing comparing,
            ChangePaper paper,
            OwningGroups owning,
            StudioWords words,
            ConsentDesk consent,
            CaseDesk cases,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Settings settings,
            Clock clock) {
        this.changes = changes;
        this.drafts = drafts;
        this.files = files;
        this.published = published;
        this.publications = publications;
        this.comparing = comparing;
        this.paper = paper;
        this.owning = owning;
        this.words = words;
        this.consent = consent;
        this.cases = cases;
        this.actors = actors;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** The change of a case, where it is one that the actor may read. */
    @Transactional(readOnly = true)
    public Optional<ChangeSheet> sheet(CaseNumber number) {
        if (!cases.mayRead(number)) {
            return Optional.empty();
        }
        return changes.findById(number.value()).map(this::sheet);
    }

    /** The change by which a draft is, or was last, proposed. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> ofDraft(DraftId draft) {
        return changes.findFirstByDraftIdOrderByProposedAtDesc(draft.value())
                .map(ProcessChange::caseNumber)
                .filter(cases::mayRead);
    }

    private ChangeSheet sheet(ProcessChange change) {
        return new ChangeSheet(
                change.caseNumber(),
                words.process(change.folder()).orElseThrow(NotFound::new),
                change.draft(),
                change.why(),
                change.inSpite(),
                change.proposedByName(),
                change.backTo(),
                change.stage() == Stage.PUBLISHED,
                change.agreement() == Agreement.CONSENT,
                change.stage() == Stage.GIVEN_BACK ? new Comparison(List.of()) : differences(change),
                change.stage() == Stage.PROPOSED && change.isProposedBy(actors.get()));
    }

    /**
     * A diagram of the change, for its picture: as it is to be, or as it was.
     *
     * @throws NotFound if the actor may not read it
     */
    @Transactional(readOnly = true)
    public String diagram(CaseNumber number, String path, boolean asItWas) {
        var change = changes.findById(number.value())
                .filter(found -> cases.mayRead(number))
                .orElseThrow(NotFound::new);
        return (asItWas ? before(change) : after(change)).texts(".bpmn").getOrDefault(path, "");
    }

    private Comparison differences(ProcessChange change) {
        return comparing.compare(before(change), after(change), words.glossary());
    }

    private ProcessFolder before(ProcessChange change) {
        return published.read(drafts.findById(change.draft().value())
                .orElseThrow(NotFound::new)
                .basedOn());
    }

    private ProcessFolder after(ProcessChange change) {
        return files.folder(change.draft(), change.folder());
    }

    /** Lays before the owning group what differs, and why. */
    public void layBefore(CaseNumber number) {
        mustBeOffice();
        var change = hold(number);
        var title = words.folder(change.folder());
        consent.propose(new NewProposal(
                number,
                change.groupKey(),
                Role.PROCESS_OWNER.key(),
                paper.title(title),
                paper.text(change, title),
                paper.paper(differences(change))));
    }

    /**
     * Takes what a second owner says to it.
     *
     * @return what is wrong with the answer; empty where it was taken
     */
    public List<Problem> answer(CaseNumber number, boolean agrees, String reasons) {
        var actor = actors.get();
        if (!actor.is(Role.PROCESS_OWNER) || !cases.mayRead(number)) {
            throw new NotFound();
        }
        var change = hold(number);
        if (change.isProposedBy(actor)) {
            return List.of(Problem.of("studio.problem.own-change"));
        }
        if (!agrees && reasons.isBlank()) {
            return List.of(Problem.at("changeReasons", "studio.problem.no-reason.changeReasons"));
        }
        change.answered(actor);
        tell(
                number,
                reasons.isBlank()
                        ? Message.of("studio.change.timeline.agreed")
                        : Message.of(
                                agrees ? "studio.change.timeline.agreed-because" : "studio.change.timeline.declined",
                                reasons.strip()));
        return List.of();
    }

    /**
     * Publishes the draft as the next version, unless it may not run or another version came first.
     *
     * @return whether it is published
     */
    public boolean publish(CaseNumber number) {
        mustBeOffice();
        var change = hold(number);
        var draft = draft(change);
        var current = published.current(change.folder()).orElseThrow(NotFound::new);
        if (!current.id().equals(draft.basedOn())) {
            tell(number, Message.of("studio.change.timeline.overtaken", current.number()));
            return false;
        }
        var outcome = published.publish(after(change), false);
        if (outcome instanceof Outcome.Refused refused) {
            tell(
                    number,
                    Message.of(
                            "studio.change.timeline.refused",
                            refused.errors().get(0).file(),
                            refused.errors().get(0).sentence()));
            return false;
        }
        if (outcome instanceof Outcome.Published done) {
            enter(change, draft, done);
        }
        return true;
    }

    private void enter(ProcessChange change, ProcessDraft draft, Outcome.Published done) {
        var number = change.caseNumber();
        publications.enter(new Publication(
                done.version().id(),
                change.proposedByName(),
                change.why(),
                change.inSpite().orElse(null),
                change.answeredByName().orElseGet(() -> owning.name(change.groupKey())),
                number,
                change.backTo().orElse(null)));
        draft.published();
        change.published(clock.instant());
        tell(
                number,
                Message.of("studio.change.timeline.published", done.version().number()));
        cases.close(
                number,
                Message.of("studio.change.status.published", done.version().number()));
    }

    /** Opens the draft again for those who wrote it; one that only went back is put away. */
    public void giveBack(CaseNumber number) {
        mustBeOffice();
        var change = hold(number);
        var draft = draft(change);
        draft.giveBack();
        if (change.backTo().isPresent()) {
            draft.discard();
        }
        change.givenBack(clock.instant());
        tell(number, Message.of("studio.change.timeline.given-back"));
        cases.close(number, Message.of("studio.change.status.given-back"));
    }

    /**
     * Takes back what one has proposed oneself.
     *
     * @throws Rejection if it is decided already
     */
    public void takeBack(CaseNumber number) {
        var change = hold(number);
        if (!change.isProposedBy(actors.get())) {
            throw new NotFound();
        }
        if (change.stage() != Stage.PROPOSED) {
            throw new Rejection(Problem.of("studio.problem.change-over"));
        }
        tell(number, Message.of("studio.change.timeline.taken-back"));
        if (change.agreement() == Agreement.CONSENT) {
            actors.as(Actor.OFFICE, () -> consent.withdraw(number));
        } else {
            events.publishEvent(new ChangeTakenBack(number));
        }
    }

    /** Ended so long ago that they are not kept any more. */
    @Transactional(readOnly = true)
    public List<CaseNumber> keptLongEnough() {
        mustBeOffice();
        return changes.endedBefore(settings.momentBefore(Setting.KEEP_CHANGES_MONTHS)).stream()
                .map(ProcessChange::caseNumber)
                .toList();
    }

    /** Lets go of a change with its draft and all its case holds; the number stays, and so does why the version came. */
    public void letGo(CaseNumber number) {
        mustBeOffice();
        var change = hold(number);
        changes.delete(change);
        changes.flush();
        if (!changes.existsByDraftId(change.draft().value())) {
            drafts.hold(change.draft().value()).filter(ProcessDraft::isOver).ifPresent(drafts::delete);
        }
        publications.forgetWho(number);
        cases.erase(number);
    }

    private void tell(CaseNumber number, Message sentence) {
        cases.record(number, Audience.INSIDE, sentence);
    }

    private ProcessChange hold(CaseNumber number) {
        return changes.hold(number.value()).orElseThrow(NotFound::new);
    }

    private ProcessDraft draft(ProcessChange change) {
        return drafts.hold(change.draft().value()).orElseThrow(NotFound::new);
    }

    private void mustBeOffice() {
        if (!actors.get().isOffice()) {
            throw new NotFound();
        }
    }
}
