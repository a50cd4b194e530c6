package coop.workers.studio;

import coop.workers.access.CurrentActor;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.studio.Publications.Publication;
import coop.workers.studio.compare.Comparing;
import coop.workers.studio.compare.Comparison;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedFolders;
import coop.workers.workflow.PublishedFolders.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where owners say what becomes of a process that a release of the program brings otherwise than they published it. Until
 * they do, theirs runs.
 */
@Service
@Transactional
public class ReleaseDesk {

    /**
     * What a release brings, and nobody has said anything to.
     *
     * @param differences what it has otherwise than the version that runs
     */
    public record Brought(ProcessKey process, String folder, String name, Comparison differences) {}

    private final PublishedFolders published;
    private final DeclinedReleases declined;
    private final Publications publications;
    private final ProcessDrafts drafts;
    private final DraftFiles files;
    private final Comparing comparing;
    private final StudioWords words;
    private final StudioPermissions permissions;
    private final Turns turns;
    private final CurrentActor actors;
    private final Clock clock;

    ReleaseDesk(
            PublishedFolders published,
            DeclinedReleases declined,
            Publications publications,
            ProcessDrafts drafts,
            DraftFiles files,
            Comparing comparing,
            StudioWords words,
            StudioPermissions permissions,
            Turns turns,
            CurrentActor actors,
            Clock clock) {
        this.published = published;
        this.declined = declined;
        this.publications = publications;
        this.drafts = drafts;
        this.files = files;
        this.comparing = comparing;
        this.words = words;
        this.permissions = permissions;
        this.turns = turns;
        this.actors = actors;
        this.clock = clock;
    }

    /** What waits for an owner's word. */
    @Transactional(readOnly = true)
    public List<Brought> waiting() {
        permissions.owner();
        return published.keptAside().stream()
                .filter(folder -> !declined.isDeclined(released(folder)))
                .map(this::brought)
                .toList();
    }

    private Brought brought(String folder) {
        return new Brought(
                words.process(folder).orElse(new ProcessKey(folder)),
                folder,
                words.folder(folder),
                comparing.compare(running(folder), released(folder), words.glossary()));
    }

    /**
     * Uses what the release brings, as the next version.
     *
     * @throws Rejection if the reason is missing, a draft is under way, or it may not run
     */
    public void use(String folder, String why) {
        mustWait(folder, why);
        turns.take(folder);
        if (drafts.underWayOf(folder).isPresent()) {
            throw new Rejection(Problem.of("studio.problem.draft-under-way"));
        }
        var outcome = published.publish(released(folder), true);
        if (outcome instanceof Outcome.Refused refused) {
            throw new Rejection(Problem.of(
                    "studio.problem.release-unfit", refused.errors().get(0).sentence()));
        }
        if (outcome instanceof Outcome.Published done) {
            publications.enter(
                    new Publication(done.version().id(), actors.get().name(), why.strip(), null, null, null, null));
        }
    }

    /**
     * Stays with what runs; the same is not asked again.
     *
     * @throws Rejection if the reason is missing
     */
    public void decline(String folder, String why) {
        mustWait(folder, why);
        declined.enter(released(folder), actors.get().name(), why.strip());
    }

    /**
     * Begins a draft that has what the release brings wherever the owners left the program's own; where both changed a file,
     * theirs stays.
     *
     * @return files that both changed, which somebody must look at, in the draft of the process
     * @throws Rejection if a draft is under way
     */
    public List<String> bringTogether(String folder) {
        var actor = permissions.owner();
        mustWait(folder);
        turns.take(folder);
        if (drafts.underWayOf(folder).isPresent()) {
            throw new Rejection(Problem.of("studio.problem.draft-under-way"));
        }
        var current = published.current(folder).orElseThrow(NotFound::new);
        var base = published.versions(folder).stream()
                .filter(PublishedFolders.FolderVersion::released)
                .findFirst()
                .map(version -> published.read(version.id()))
                .orElseGet(() -> new ProcessFolder(folder, Map.of()));
        var merge = new FolderMerge(base, released(folder), published.read(current.id()));
        var draft = drafts.saveAndFlush(ProcessDraft.begin(folder, current.id(), actor, clock.instant()));
        files.fill(draft.id(), published.read(current.id()), actor.name());
        merge.taken().forEach((path, content) -> files.write(draft.id(), path, content, actor.name()));
        merge.gone().forEach(path -> files.remove(draft.id(), path));
        return merge.both();
    }

    private void mustWait(String folder, String why) {
        mustWait(folder);
        PublishingDesk.mustBeReason("why", why).ifPresent(problem -> {
            throw new Rejection(problem);
        });
    }

    private void mustWait(String folder) {
        permissions.owner();
        if (!published.keptAside().contains(folder)) {
            throw new NotFound();
        }
    }

    private ProcessFolder running(String folder) {
        return published.read(
                published.current(folder).orElseThrow(NotFound::new).id());
    }

    private ProcessFolder released(String folder) {
        return published.released(folder).orElseThrow(NotFound::new);
    }
}
