package coop.workers.studio;

import coop.workers.studio.DraftDesk.DraftSheet;
import coop.workers.studio.DraftDesk.Editing;
import coop.workers.studio.DraftDesk.Saved;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A draft in the hands of one person at one window. Every change is saved at once, and what was changed here can be taken
 * back step by step. For one window: nothing of it is shared.
 */
public final class Workbench {

    /** As many steps can be taken back. */
    private static final int STEPS = 100;

    /** What became of a change. */
    public sealed interface Outcome {
        /** It is kept. */
        record Kept(Instant at) implements Outcome {}

        /** Somebody changed the file meanwhile; what they made of it is on the bench now. */
        record Overtaken(String path) implements Outcome {}

        /** Somebody else has the draft in hand; nothing was changed. */
        record InOtherHands(Editing editing) implements Outcome {}

        /** There was nothing to change. */
        record Nothing() implements Outcome {}
    }

    /**
     * A change of one file.
     *
     * @param before null where there was no such file
     * @param after null where there is none any more
     */
    private record Step(
            String path, @Nullable String before, @Nullable String after) {}

    private final DraftDesk desk;
    private final DraftId id;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Map<String, Long> revisions = new HashMap<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    Workbench(DraftDesk desk, DraftId id) {
        this.desk = desk;
        this.id = id;
        desk.open(id).files().forEach(this::read);
    }

    private void read(String path) {
        var file = desk.file(id, path);
        texts.put(path, file.content());
        revisions.put(path, file.revision());
    }

    public DraftId draft() {
        return id;
    }

    /** How the draft stands now. */
    public DraftSheet sheet() {
        return desk.open(id);
    }

    /** May nothing be changed here: because somebody else has it in hand, or because it lies before others? */
    public boolean locked() {
        var sheet = sheet();
        return sheet.stage() != DraftStage.OPEN
                || sheet.editing().filter(editing -> !editing.mine()).isPresent();
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** Paths of its files that end with {@code ending}. */
    public List<String> files(String ending) {
        return texts.keySet().stream().filter(path -> path.endsWith(ending)).toList();
    }

    /** All of it as it stands. */
    public ProcessFolder folder() {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new ProcessFolder(sheet().folder(), files);
    }

    /** What the office has to say against it. */
    public List<Finding> findings() {
        return desk.findings(id);
    }

    /** Writes a file; a new one where there is none of this name. */
    public Outcome write(String path, String text) {
        return change(new Step(path, texts.get(path), text));
    }

    /** Takes a file out. */
    public Outcome remove(String path) {
        return change(new Step(path, texts.get(path), null));
    }

    private Outcome change(Step step) {
        if (step.after() == null ? step.before() == null : step.after().equals(step.before())) {
            return new Outcome.Nothing();
        }
        var outcome = put(step.path(), step.after());
        if (outcome instanceof Outcome.Kept) {
            done.push(step);
            undone.clear();
            if (done.size() > STEPS) {
                done.removeLast();
            }
        }
        return outcome;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last change back. */
    public Outcome undo() {
        var step = done.poll();
        if (step == null) {
            return new Outcome.Nothing();
        }
        var outcome = put(step.path(), step.before());
        if (outcome instanceof Outcome.Kept) {
            undone.push(step);
        }
        return outcome;
    }

    /** Makes the change again that was taken back last. */
    public Outcome redo() {
        var step = undone.poll();
        if (step == null) {
            return new Outcome.Nothing();
        }
        var outcome = put(step.path(), step.after());
        if (outcome instanceof Outcome.Kept) {
            done.push(step);
        }
        return outcome;
    }

    private Outcome put(String path, @Nullable String text) {
        var revision = revisions.getOrDefault(path, 0L);
        var saved = text == null ? desk.remove(id, path, revision) : desk.save(id, path, text, revision);
        if (saved instanceof Saved.InOtherHands others) {
            return new Outcome.InOtherHands(others.editing());
        }
        if (saved instanceof Saved.Overtaken overtaken) {
            overtaken.now().ifPresentOrElse(file -> place(path, file.content(), file.revision()), () -> forget(path));
            done.removeIf(step -> step.path().equals(path));
            undone.removeIf(step -> step.path().equals(path));
            return new Outcome.Overtaken(path);
        }
        var kept = (Saved.Kept) saved;
        if (text == null) {
            forget(path);
        } else {
            place(path, text, kept.revision());
        }
        return new Outcome.Kept(kept.at());
    }

    private void place(String path, String text, long revision) {
        texts.put(path, text);
        revisions.put(path, revision);
    }

    private void forget(String path) {
        texts.remove(path);
        revisions.remove(path);
    }

    /** Lets the next person have it. */
    public void letGo() {
        desk.letGo(id);
    }

    /** Keeps it in hand while one thinks; tells whether one has it. */
    public boolean keep() {
        return desk.take(id).mine();
    }

    /** Lets whoever has it know that one would like to go on with it. */
    public void askFor() {
        desk.askFor(id);
    }
}
