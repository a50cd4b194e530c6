package coop.workers.studio.ui;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.studio.EditingDesk;
import coop.workers.studio.Offers;
import coop.workers.studio.Workbench;
import coop.workers.studio.Workbench.Outcome;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the parts of the editing page have in common: the draft, what can be chosen from, and what is wrong with it now. */
final class Editing {

    /** Who wants to know. */
    interface Watcher {
        /** Something was saved, or taken back; {@code outcome} says what became of it. */
        void happened(Outcome outcome);

        /** Something was taken back or made again: what is shown may be another. */
        void restored();

        /** Something could not be done. */
        void refused(List<Problem> problems);
    }

    private final Workbench bench;
    private final EditingDesk desk;
    private final Watcher watcher;
    private @Nullable Offers offers;
    private @Nullable List<Finding> findings;

    Editing(Workbench bench, EditingDesk desk, Watcher watcher) {
        this.bench = bench;
        this.desk = desk;
        this.watcher = watcher;
    }

    Workbench bench() {
        return bench;
    }

    boolean locked() {
        return bench.locked();
    }

    Offers offers() {
        if (offers == null) {
            offers = desk.offers(bench.folder());
        }
        return offers;
    }

    /** Worst first. */
    List<Finding> findings() {
        if (findings == null) {
            findings = bench.findings().stream()
                    .sorted(Comparator.comparing(Finding::severity))
                    .toList();
        }
        return findings;
    }

    long errors() {
        return findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    List<Finding> findingsAt(String file, String element) {
        return findings().stream()
                .filter(finding -> finding.file().equals(file)
                        && finding.element().filter(element::equals).isPresent())
                .toList();
    }

    List<Finding> findingsIn(String file) {
        return findings().stream()
                .filter(finding -> finding.file().equals(file))
                .toList();
    }

    /** Makes the change and saves it; false where it was not kept. */
    boolean write(String path, Supplier<String> text) {
        return act(() -> bench.write(path, text.get()));
    }

    boolean remove(String path) {
        return act(() -> bench.remove(path));
    }

    void undo() {
        if (act(bench::undo)) {
            watcher.restored();
        }
    }

    void redo() {
        if (act(bench::redo)) {
            watcher.restored();
        }
    }

    private boolean act(Supplier<Outcome> change) {
        try {
            var outcome = change.get();
            offers = null;
            findings = null;
            watcher.happened(outcome);
            return outcome instanceof Outcome.Kept;
        } catch (Rejection refused) {
            watcher.refused(refused.problems());
            return false;
        }
    }
}
