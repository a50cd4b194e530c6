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
import coop.workers.workflow.DrawnElement;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary.Severity;
import coop.workers.workflow.ProcessOutline;
import coop.workers.workflow.PublishedFolders;
import coop.workers.workflow.PublishedFolders.FolderVersion;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
     * @param element at which; empty where it is about none
     * @param place the name of that
     */
    public record Obstacle(Why why, String element, String place, String detail) {}

    /**
     * A place of earlier versions that is not there any more, where cases stand.
     *
     * @param successors what might take its place: all of its kind
     */
    public record GonePlace(String element, String name, int version, List<Successor> successors) {}

    /** An element that may take the place of another. */
    public record Successor(String element, String name) {}

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

    /**
     * Cases of {@code process} that go by an earlier version than the one that is published.
     *
     * @param successors elements by those of earlier versions whose place they take, as somebody said
     */
    @Transactional(readOnly = true)
    public List<AffectedCase> affected(ProcessKey process, Map<String, String> successors) {
        permissions.owner();
        var folder = folderOf(process);
        return told(process, folder, moves.rehearse(process, current(folder), successors));
    }

    /** Places where some of these cases stand and that the published version has not, at least not by that id. */
    @Transactional(readOnly = true)
    public List<GonePlace> gone(ProcessKey process, List<AffectedCase> affected) {
        permissions.owner();
        var now = drawn(process, current(folderOf(process)));
        var gone = new TreeMap<String, GonePlace>();
        affected.forEach(each -> each.obstacles().stream()
                .filter(obstacle ->
                        obstacle.why() == Why.GONE && !obstacle.element().isEmpty())
                .forEach(obstacle -> gone.computeIfAbsent(
                        obstacle.element(),
                        element -> new GonePlace(
                                element,
                                obstacle.place(),
                                each.version(),
                                successors(process, each.version(), element, now)))));
        return List.copyOf(gone.values());
    }

    private List<Successor> successors(ProcessKey process, int version, String element, Map<String, DrawnElement> now) {
        var before = drawn(process, version(folderOf(process), version).id());
        var kind = Optional.ofNullable(before.get(element)).map(DrawnElement::kind);
        return now.values().stream()
                .filter(each -> kind.filter(each.kind()::equals).isPresent())
                .sorted(Comparator.comparing((DrawnElement each) -> before.containsKey(each.id()))
                        .thenComparing(DrawnElement::name))
                .map(each -> new Successor(each.id(), each.name().isBlank() ? each.id() : each.name()))
                .toList();
    }

    private Map<String, DrawnElement> drawn(ProcessKey process, String version) {
        var diagram = published.read(version).files().get(process + DIAGRAM);
        return diagram == null ? Map.of() : DrawnElement.in(diagram);
    }

    private FolderVersion version(String folder, int number) {
        return published.versions(folder).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
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
                        .map(obstacle -> new Obstacle(
                                obstacle.why(),
                                obstacle.element() == null ? "" : obstacle.element(),
                                names.of(obstacle.element()),
                                obstacle.detail()))
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
     * @param successors as {@link #affected} takes them
     * @throws Rejection if none is chosen
     */
    public UUID move(ProcessKey process, Map<String, String> successors, Collection<CaseNumber> chosen) {
        var actor = permissions.owner();
        if (chosen.isEmpty()) {
            throw new Rejection(Problem.of("studio.problem.none-chosen"));
        }
        return moves.begin(process, current(folderOf(process)), successors, chosen, actor.name());
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
