package coop.workers.studio;

import coop.workers.access.Actor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.studio.ProcessChange.Agreement;
import coop.workers.studio.ProcessChange.Wish;
import coop.workers.studio.Publications.Publication;
import coop.workers.studio.compare.Comparing;
import coop.workers.studio.compare.Comparison;
import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import coop.workers.workflow.PublishedFolders;
import coop.workers.workflow.PublishedFolders.FolderVersion;
import coop.workers.workflow.PublishedProcesses;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where versions of processes are compared, and where owners ask for a draft to become the next one. */
@Service
@Transactional
public class PublishingDesk {

    /** Longest reason, in characters. */
    public static final int MOST_TEXT = 2000;

    /**
     * A version of a folder, and how it came to be.
     *
     * @param released brought by a release of the program
     * @param running cases of the process that go by it
     * @param by who published it; empty where a release brought it by itself
     * @param agreedBy the second owner, or the group
     * @param caseNumber of the change that it came by
     * @param backTo the number of the version it went back to
     */
    public record PublishedVersion(
            String id,
            int number,
            Instant since,
            boolean released,
            int running,
            Optional<String> by,
            Optional<String> why,
            Optional<String> inSpite,
            Optional<String> agreedBy,
            Optional<CaseNumber> caseNumber,
            Optional<Integer> backTo) {}

    /**
     * What stands between a draft and its being proposed.
     *
     * @param errors block it
     * @param warnings need a reason
     * @param behind another version was published since it was begun
     * @param differences from the version that is published
     * @param agreeing who would be asked: the name of the group; empty where it is a second owner
     */
    public record Readiness(
            List<Finding> errors,
            List<Finding> warnings,
            boolean behind,
            Comparison differences,
            Optional<String> agreeing) {}

    private static final Set<Role> READERS = Set.of(Role.PROCESS_OWNER);

    private final PublishedFolders published;
    private final PublishedProcesses processes;
    private final Publications publications;
    private final ProcessDrafts drafts;
    private final DraftFiles files;
    private final ProcessChanges changes;
    private final OwningGroups owning;
    private final Groups groups;
    private final DiagramCheck check;
    private final Comparing comparing;
    private final StudioWords words;
    private final ChangePaper paper;
    private final StudioPermissions permissions;
    private final Turns turns;
    private final Settings settings;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingDesk(
            PublishedFolders published,
            PublishedProcesses processes,
            Publications publications,
            ProcessDrafts drafts,
            DraftFiles files,
            ProcessChanges changes,
            OwningGroups owning,
            Groups groups,
            DiagramCheck check,
            Comparing comparing,
            StudioWords words,
            ChangePaper paper,
            StudioPermissions permissions,
            Turns turns,
            Settings settings,
            CaseDesk cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.published = published;
        this.processes = processes;
        this.publications = publications;
        this.drafts = drafts;
        this.files = files;
        this.changes = changes;
        this.owning = owning;
        this.groups = groups;
        this.check = check;
        this.comparing = comparing;
        this.words = words;
        this.paper = paper;
        this.permissions = permissions;
        this.turns = turns;
        this.settings = settings;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Its versions with who and why, newest first. */
    @Transactional(readOnly = true)
    public List<PublishedVersion> versions(ProcessKey process) {
        permissions.colleague();
        var told = publications.of(published.versions(folderOf(process)));
        return processes.versions(process).stream()
                .map(version -> {
                    var how = Optional.ofNullable(told.get(version.id()));
                    return new PublishedVersion(
                            version.id(),
                            version.number(),
                            version.since(),
                            version.released(),
                            version.running(),
                            how.map(Publication::byName),
                            how.map(Publication::why),
                            how.map(Publication::inSpite),
                            how.map(Publication::agreedByName),
                            how.map(Publication::caseNumber),
                            how.map(Publication::backTo));
                })
                .toList();
    }

    /**
     * What the version {@code after} has otherwise than {@code before}, by their numbers.
     *
     * @throws NotFound if there is no such version of the process
     */
    @Transactional(readOnly = true)
    public Comparison compare(ProcessKey process, int before, int after) {
        permissions.colleague();
        return comparing.compare(
                published.read(version(process, before).id()),
                published.read(version(process, after).id()),
                words.glossary());
    }

    /**
     * The diagram of the process as that version has it.
     *
     * @throws NotFound if there is no such version of the process
     */
    @Transactional(readOnly = true)
    public String diagram(ProcessKey process, int version) {
        permissions.colleague();
        return published.read(version(process, version).id()).texts(".bpmn").getOrDefault(process + ".bpmn", "");
    }

    /** What a draft has otherwise than the version that is published. */
    @Transactional(readOnly = true)
    public Readiness readiness(DraftId id) {
        permissions.owner();
        return readiness(drafts.findById(id.value()).orElseThrow(NotFound::new));
    }

    private Readiness readiness(ProcessDraft draft) {
        var contents = files.folder(draft.id(), draft.folder());
        var current = published.current(draft.folder()).orElseThrow(NotFound::new);
        var findings = check.check(contents);
        return new Readiness(
                of(findings, Severity.ERROR),
                of(findings, Severity.WARNING),
                !current.id().equals(draft.basedOn()),
                comparing.compare(published.read(current.id()), contents, words.glossary()),
                settings.get(Setting.CHANGE_BY_CONSENT)
                        ? Optional.of(owning.name(owning.of(draft.folder())))
                        : Optional.empty());
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * Lays a draft before those who must agree; it stays as it is until they have answered.
     *
     * @param inSpite why it may be published in spite of warnings; blank where there are none
     * @return the case it is decided in
     * @throws Rejection if something is wrong with it, nothing has changed, or a reason is missing
     */
    public CaseNumber propose(DraftId id, String why, String inSpite) {
        var actor = permissions.owner();
        var draft = drafts.hold(id.value()).orElseThrow(NotFound::new);
        mustBeInHand(draft, actor);
        var readiness = readiness(draft);
        mustBeReady(readiness, why, inSpite);
        return propose(
                new Wish(draft, why.strip(), readiness.warnings().isEmpty() ? null : inSpite.strip(), null), actor);
    }

    private void mustBeInHand(ProcessDraft draft, Actor actor) {
        if (!draft.take(actor, clock.instant())) {
            throw new Rejection(Problem.of("studio.problem.in-other-hands", String.valueOf(draft.editorName())));
        }
    }

    private static void mustBeReady(Readiness readiness, String why, String inSpite) {
        var problems = new ArrayList<Problem>();
        if (readiness.behind()) {
            problems.add(Problem.of("studio.problem.behind"));
        }
        if (!readiness.errors().isEmpty()) {
            problems.add(Problem.of("studio.problem.errors", readiness.errors().size()));
        }
        if (readiness.differences().isEmpty()) {
            problems.add(Problem.of("studio.problem.no-change"));
        }
        mustBeReason("why", why).ifPresent(problems::add);
        if (!readiness.warnings().isEmpty()) {
            mustBeReason("inSpite", inSpite).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    static Optional<Problem> mustBeReason(String field, String text) {
        if (text.isBlank()) {
            return Optional.of(Problem.at(field, "studio.problem.no-reason." + field));
        }
        return text.length() > MOST_TEXT
                ? Optional.of(Problem.at(field, "studio.problem.too-long", MOST_TEXT, text.length()))
                : Optional.empty();
    }

    /**
     * Asks for an earlier version to be published again, as the next one.
     *
     * @return the case it is decided in
     * @throws Rejection if it is what is published, a draft is under way, or the reason is missing
     */
    public CaseNumber goBack(ProcessKey process, int number, String why) {
        var actor = permissions.owner();
        mustBeReason("why", why).ifPresent(problem -> {
            throw new Rejection(problem);
        });
        var back = version(process, number);
        turns.take(back.folder());
        if (drafts.underWayOf(back.folder()).isPresent()) {
            throw new Rejection(Problem.of("studio.problem.draft-under-way"));
        }
        var current = published.current(back.folder()).orElseThrow(NotFound::new);
        var before = published.read(back.id());
        if (before.hasSameFilesAs(published.read(current.id()))) {
            throw new Rejection(Problem.of("studio.problem.no-change"));
        }
        var draft = drafts.saveAndFlush(ProcessDraft.begin(back.folder(), current.id(), actor, clock.instant()));
        files.fill(draft.id(), before, actor.name());
        var errors = readiness(draft).errors();
        if (!errors.isEmpty()) {
            throw new Rejection(Problem.of(
                    "studio.problem.back-unfit", number, errors.get(0).sentence()));
        }
        return propose(new Wish(draft, why.strip(), null, number), actor);
    }

    private CaseNumber propose(Wish wish, Actor actor) {
        var byConsent = settings.get(Setting.CHANGE_BY_CONSENT);
        var folder = wish.draft().folder();
        var title = paper.title(words.folder(folder));
        var number = cases.open("CHG", "change", title, READERS, Message.of("studio.change.status.proposed"));
        wish.draft().propose();
        drafts.saveAndFlush(wish.draft());
        changes.saveAndFlush(ProcessChange.propose(
                number,
                wish,
                byConsent ? Agreement.CONSENT : Agreement.SECOND_OWNER,
                owning.of(folder),
                actor,
                clock.instant()));
        cases.record(
                number,
                CaseDesk.Audience.INSIDE,
                wish.backTo() == null
                        ? Message.of("studio.change.timeline.proposed", wish.why())
                        : Message.of("studio.change.timeline.back", wish.backTo(), wish.why()));
        if (wish.inSpite() != null) {
            cases.record(
                    number, CaseDesk.Audience.INSIDE, Message.of("studio.change.timeline.in-spite", wish.inSpite()));
        }
        events.publishEvent(new ChangeProposed(number, title, byConsent));
        return number;
    }

    /**
     * Takes into a draft what was published since it was begun: files that only that version changed. Where both did, the
     * draft keeps its own.
     *
     * @return files that both changed, which somebody must look at
     */
    public List<String> bringUpToDate(DraftId id) {
        var actor = permissions.owner();
        var draft = drafts.hold(id.value()).orElseThrow(NotFound::new);
        mustBeInHand(draft, actor);
        var current = published.current(draft.folder()).orElseThrow(NotFound::new);
        var merge = new FolderMerge(
                published.read(draft.basedOn()),
                published.read(current.id()),
                files.folder(draft.id(), draft.folder()));
        merge.taken().forEach((path, content) -> files.write(draft.id(), path, content, actor.name()));
        merge.gone().forEach(path -> files.remove(draft.id(), path));
        draft.rebase(current.id());
        return merge.both();
    }

    /** The group whose consent a change of the process needs. */
    @Transactional(readOnly = true)
    public String owningGroup(ProcessKey process) {
        permissions.colleague();
        return owning.of(folderOf(process));
    }

    /** Groups that may own processes, by name. */
    @Transactional(readOnly = true)
    public List<Group> groups() {
        permissions.owner();
        return groups.all();
    }

    /**
     * Says which group owns the process.
     *
     * @throws NotFound if there is no such group
     */
    public void settleOwningGroup(ProcessKey process, String group) {
        permissions.owner();
        if (groups.all().stream().noneMatch(each -> each.key().equals(group))) {
            throw new NotFound();
        }
        owning.settle(folderOf(process), group);
    }

    private FolderVersion version(ProcessKey process, int number) {
        return published.versions(folderOf(process)).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String folderOf(ProcessKey process) {
        return published.folderOf(process).orElseThrow(NotFound::new);
    }
}
