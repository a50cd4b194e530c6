package coop.workers.studio;

import coop.workers.casework.CaseDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.workflow.CaseMoves;
import coop.workers.workflow.CaseMoves.Affected;
import coop.workers.workflow.CaseMoves.Move;
import coop.workers.workflow.CaseMoves.Why;
import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary.Severity;
import coop.workers.workflow.ProcessOutline;
import coop.workers.workflow.PublishedFolders;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where owners see which running cases a new version concerns, and move them to it. */
@Service
@Transactional
public class MovingDesk {

    /**
     * A running case that goes by an earlier version.
     *
     * @param title empty where the actor may not read the case
     * @param places names of the places where it stands
     * @param obstacles why it cannot be moved; empty where it can
     */
    public record AffectedCase(
            CaseNumber number, Optional<String> title, int version, List<String> places, List<Obstacle> obstacles) {

        public boolean canMove() {
            return obstacles.isEmpty();
        }
    }

    /**
     * Why a case cannot be moved.
     *
     * @param place the name of the place; empty where it is about none
     */
    public record Obstacle(Why why, String place, String detail) {}

    /** Cases of one process that a draft would concern. */
    public record Concerned(ProcessKey process, String name, List<AffectedCase> cases) {}

    private static final String DIAGRAM = ".bpmn";

    private final CaseMoves moves;
    private final PublishedFolders published;
    private final ProcessDrafts drafts;
    private final DraftFiles files;
    private final DiagramCheck check;
    private final StudioWords words;
    private final StudioPermissions permissions;
    private final CaseDesk cases;

    MovingDesk(
            CaseMoves moves,
            PublishedFolders published,
            ProcessDrafts drafts,
            DraftFiles files,
            DiagramCheck check,
            StudioWords words,
            StudioPermissions permissions,
            CaseDesk cases) {
        this.moves = moves;
        this.published = published;
        this.drafts = drafts;
        this.files = files;
        this.check = check;
        this.words = words;
        this.permissions = permissions;
        this.cases = cases;
    }

    /**
     * Whom a draft would concern: each case is really moved to it, and all of that undone. None, while the draft may not run.
     */
    @Transactional(readOnly = true)
    public List<Concerned> concernedBy(DraftId id) {
        permissions.owner();
        var draft = drafts.findById(id.value()).orElseThrow(NotFound::new);
        var contents = files.folder(id, draft.folder());
        if (check.check(contents).stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return List.of();
        }
        var names = words.glossary();
        return contents.files().keySet().stream()
                .filter(path -> path.endsWith(DIAGRAM))
                .map(path -> new ProcessKey(path.substring(0, path.length() - DIAGRAM.length())))
                .map(process -> new Concerned(
                        process,
                        names.process(process),
                        told(process, draft.folder(), moves.rehearse(process, contents))))
                .filter(concerned -> !concerned.cases().isEmpty())
                .toList();
    }

    /** Cases of {@code process} that go by an earlier version than the one that is published. */
    @Transactional(readOnly = true)
    public List<AffectedCase> affected(ProcessKey process) {
        permissions.owner();
        var folder = folderOf(process);
        return told(process, folder, moves.rehearse(process, current(folder)));
    }

    private List<AffectedCase> told(ProcessKey process, String folder, List<Affected> affected) {
        Map<Integer, Names> names = new HashMap<>();
        return affected.stream()
                .map(each ->
                        told(each, names.computeIfAbsent(each.version(), number -> names(process, folder, number))))
                .toList();
    }

    private AffectedCase told(Affected each, Names names) {
        return new AffectedCase(
                each.number(),
                each.title().filter(title -> cases.mayRead(each.number())),
                each.version(),
                each.places().stream().map(names::of).toList(),
                each.obstacles().stream()
                        .map(obstacle -> new Obstacle(obstacle.why(), names.of(obstacle.element()), obstacle.detail()))
                        .toList());
    }

    /** What people call the elements of one version. */
    private interface Names {
        String of(@Nullable String element);
    }

    private Names names(ProcessKey process, String folder, int number) {
        var outline = published.versions(folder).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> ProcessOutline.of(published.read(version.id()), process));
        return element -> element == null
                ? ""
                : outline.flatMap(known -> known.nameOf(element)).orElse(element);
    }

    /**
     * Moves cases to the version that is published, one after the other, soon after.
     *
     * @throws Rejection if none is chosen
     */
    public UUID move(ProcessKey process, Collection<CaseNumber> chosen) {
        var actor = permissions.owner();
        if (chosen.isEmpty()) {
            throw new Rejection(Problem.of("studio.problem.none-chosen"));
        }
        return moves.begin(process, current(folderOf(process)), chosen, actor.name());
    }

    /** Moves of its cases, newest first. */
    @Transactional(readOnly = true)
    public List<Move> moves(ProcessKey process) {
        permissions.owner();
        return moves.moves(process);
    }

    private String folderOf(ProcessKey process) {
        return published.folderOf(process).orElseThrow(NotFound::new);
    }

    private String current(String folder) {
        return published.current(folder).orElseThrow(NotFound::new).id();
    }
}
