package coop.workers.studio;

import coop.workers.access.Actor;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.PublishedFolders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where owners of processes write: in a draft of the whole folder, diagrams, tables, forms and letters together, that has no
 * effect on anything until it is published. To everybody else there is no such thing.
 */
@Service
@Transactional
public class DraftDesk {

    /**
     * A draft, without what is in its files.
     *
     * @param processes keys of the processes drawn in it
     * @param basedOn the published version it began from
     * @param behind somebody has published another version since it was begun
     * @param editing who has it in hand; empty where nobody does
     * @param files paths of its files
     */
    public record DraftSheet(
            DraftId id,
            String folder,
            List<ProcessKey> processes,
            DraftStage stage,
            int basedOn,
            boolean behind,
            Instant begunAt,
            String begunBy,
            Instant changedAt,
            String changedBy,
            Optional<Editing> editing,
            List<String> files) {}

    /**
     * Somebody has a draft in hand.
     *
     * @param mine it is whoever asks
     * @param until they keep it so long, and longer with each save
     * @param askedBy who would like to have it; empty where nobody would
     */
    public record Editing(PersonId who, String name, boolean mine, Instant until, Optional<String> askedBy) {}

    /**
     * One file of a draft.
     *
     * @param path such as {@code admission.bpmn} or {@code letters/welcome.md}
     * @param revision counts up with each save, so that nobody overwrites what they have not seen
     */
    public record DraftFile(String path, String content, long revision, Instant savedAt, String savedBy) {}

    /** What became of a save. */
    public sealed interface Saved {

        /** It is kept. */
        record Kept(long revision, Instant at) implements Saved {}

        /** Somebody else has saved the file since it was read; nothing was overwritten. Empty where they removed it. */
        record Overtaken(Optional<DraftFile> now) implements Saved {}

        /** Somebody else has the draft in hand. */
        record InOtherHands(Editing editing) implements Saved {}
    }

    private static final String DIAGRAM = ".bpmn";

    private final ProcessDrafts drafts;
    private final DraftFiles files;
    private final PublishedFolders published;
    private final DiagramCheck check;
    private final StudioPermissions permissions;
    private final Turns turns;
    private final Clock clock;

    DraftDesk(
            ProcessDrafts drafts,
            DraftFiles files,
            PublishedFolders published,
            DiagramCheck check,
            StudioPermissions permissions,
            Turns turns,
            Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.published = published;
        this.check = check;
        this.permissions = permissions;
        this.turns = turns;
        this.clock = clock;
    }

    /** May the actor change processes at all? For screens, to offer it or not. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return permissions.mayChange();
    }

    /** All drafts under way, the one changed last first. */
    @Transactional(readOnly = true)
    public List<DraftSheet> underWay() {
        var actor = permissions.owner();
        return drafts.underWay().stream().map(draft -> sheet(draft, actor)).toList();
    }

    /** The draft under way of the folder that {@code process} lies in. */
    @Transactional(readOnly = true)
    public Optional<DraftSheet> of(ProcessKey process) {
        var actor = permissions.owner();
        return drafts.underWayOf(folderOf(process)).map(draft -> sheet(draft, actor));
    }

    /**
     * Begins a draft of the folder that {@code process} lies in, from what is published; where one is under way, that one.
     */
    public DraftId begin(ProcessKey process) {
        var actor = permissions.owner();
        var folder = folderOf(process);
        turns.take(folder);
        return drafts.underWayOf(folder).map(ProcessDraft::id).orElseGet(() -> begin(folder, actor));
    }

    private DraftId begin(String folder, Actor actor) {
        var current = published.current(folder).orElseThrow(NotFound::new);
        var draft = drafts.saveAndFlush(ProcessDraft.begin(folder, current.id(), actor, clock.instant()));
        files.fill(draft.id(), published.read(current.id()), actor.name());
        return draft.id();
    }

    @Transactional(readOnly = true)
    public DraftSheet open(DraftId id) {
        var actor = permissions.owner();
        return sheet(find(id), actor);
    }

    /**
     * One file with what is in it.
     *
     * @throws NotFound if there is no such draft, or no such file in it
     */
    @Transactional(readOnly = true)
    public DraftFile file(DraftId id, String path) {
        permissions.owner();
        return files.find(find(id).id(), path).orElseThrow(NotFound::new);
    }

    /** All its files with what is in them: to check, to try, to compare. */
    @Transactional(readOnly = true)
    public ProcessFolder contents(DraftId id) {
        permissions.owner();
        var draft = find(id);
        return files.folder(id, draft.folder());
    }

    /**
     * Takes the draft in hand before anything is changed, or keeps it so.
     *
     * @return who has it in hand now: whoever asks, or somebody else who had it before
     */
    public Editing take(DraftId id) {
        var actor = permissions.owner();
        var draft = hold(id);
        draft.take(actor, clock.instant());
        return editing(draft, actor).orElseThrow();
    }

    /** Lets whoever has it in hand know that one would like to go on with it. */
    public void askFor(DraftId id) {
        var actor = permissions.owner();
        hold(id).askFor(actor);
    }

    /** Gives it out of hand: to whoever asked for it, else to whoever comes next. */
    public void letGo(DraftId id) {
        var actor = permissions.owner();
        hold(id).letGo(actor, clock.instant());
    }

    /**
     * Saves one file, as it is: right or wrong, so that nothing typed is lost.
     *
     * @param revision the one that was read; 0 for a file that is new
     * @throws Rejection if a file may not be called so, is too large, or the draft is not open any more
     */
    public Saved save(DraftId id, String path, String content, long revision) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        FileNames.mustBeName(path);
        FileNames.mustFit(path, bytes);
        return change(id, path, revision, (draft, actor) -> {
            mustHaveRoom(draft, path);
            return files.write(draft.id(), path, bytes, actor.name());
        });
    }

    /** Takes one file out. */
    public Saved remove(DraftId id, String path, long revision) {
        return change(id, path, revision, (draft, actor) -> {
            files.remove(draft.id(), path);
            return 0;
        });
    }

    private interface Change {
        long make(ProcessDraft draft, Actor actor);
    }

    private Saved change(DraftId id, String path, long revision, Change change) {
        var actor = permissions.owner();
        var draft = hold(id);
        var now = clock.instant();
        if (!draft.take(actor, now)) {
            return new Saved.InOtherHands(editing(draft, actor).orElseThrow());
        }
        var before = files.find(id, path);
        if (before.map(DraftFile::revision).orElse(0L) != revision) {
            return new Saved.Overtaken(before);
        }
        draft.changed(actor, now);
        return new Saved.Kept(change.make(draft, actor), now);
    }

    private void mustHaveRoom(ProcessDraft draft, String path) {
        var paths = files.paths(draft.id());
        if (!paths.contains(path) && paths.size() >= FileNames.MOST_FILES) {
            throw new Rejection(Problem.at("path", "studio.problem.too-many-files", FileNames.MOST_FILES));
        }
    }

    /** What the office has to say against it, by the rules that it is published by. */
    @Transactional(readOnly = true)
    public List<Finding> findings(DraftId id) {
        return check.check(contents(id));
    }

    /** Puts it away for good. */
    public void discard(DraftId id) {
        var actor = permissions.owner();
        var draft = hold(id);
        if (!draft.take(actor, clock.instant())) {
            throw new Rejection(Problem.of("studio.problem.in-other-hands", String.valueOf(draft.editorName())));
        }
        draft.discard();
    }

    private DraftSheet sheet(ProcessDraft draft, Actor actor) {
        var versions = published.versions(draft.folder());
        var paths = files.paths(draft.id());
        return new DraftSheet(
                draft.id(),
                draft.folder(),
                paths.stream()
                        .filter(path -> path.endsWith(DIAGRAM))
                        .map(path -> new ProcessKey(path.substring(0, path.length() - DIAGRAM.length())))
                        .toList(),
                draft.stage(),
                versions.stream()
                        .filter(version -> version.id().equals(draft.basedOn()))
                        .mapToInt(PublishedFolders.FolderVersion::number)
                        .findFirst()
                        .orElse(0),
                !versions.isEmpty() && !versions.get(0).id().equals(draft.basedOn()),
                draft.begunAt(),
                draft.begunByName(),
                draft.changedAt(),
                draft.changedByName(),
                editing(draft, actor),
                paths);
    }

    private Optional<Editing> editing(ProcessDraft draft, Actor actor) {
        var name = draft.editorName();
        var until = draft.editorUntil();
        return name == null || until == null
                ? Optional.empty()
                : draft.heldBy(clock.instant())
                        .map(who ->
                                new Editing(who, name, actor.is(who), until, Optional.ofNullable(draft.askingName())));
    }

    private String folderOf(ProcessKey process) {
        return published.folderOf(process).orElseThrow(NotFound::new);
    }

    private ProcessDraft find(DraftId id) {
        return drafts.findById(id.value()).orElseThrow(NotFound::new);
    }

    private ProcessDraft hold(DraftId id) {
        return drafts.hold(id.value()).orElseThrow(NotFound::new);
    }
}
