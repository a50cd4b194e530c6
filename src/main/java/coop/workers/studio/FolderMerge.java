package coop.workers.studio;

import coop.workers.workflow.ProcessFolder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings together, file by file, what two people made of the same folder.
 *
 * @param base what both began from
 * @param theirs what was published since
 * @param ours the draft, which wins where both changed the same file
 */
record FolderMerge(ProcessFolder base, ProcessFolder theirs, ProcessFolder ours) {

    /** Files that only they changed or added, as they are now. */
    Map<String, byte[]> taken() {
        var taken = new TreeMap<String, byte[]>();
        theirs.files().forEach((path, content) -> {
            if (onlyTheyChanged(path)) {
                taken.put(path, content);
            }
        });
        return taken;
    }

    /** Files that only they took out. */
    List<String> gone() {
        return paths().stream()
                .filter(path -> !theirs.files().containsKey(path) && onlyTheyChanged(path))
                .toList();
    }

    /** Files that both changed, and not alike. */
    List<String> both() {
        return paths().stream()
                .filter(path -> differs(base, theirs, path) && differs(base, ours, path) && differs(theirs, ours, path))
                .toList();
    }

    private boolean onlyTheyChanged(String path) {
        return differs(base, theirs, path) && !differs(base, ours, path);
    }

    private SortedSet<String> paths() {
        var paths = new TreeSet<>(base.files().keySet());
        paths.addAll(theirs.files().keySet());
        paths.addAll(ours.files().keySet());
        return paths;
    }

    private static boolean differs(ProcessFolder one, ProcessFolder other, String path) {
        return !Arrays.equals(one.files().get(path), other.files().get(path));
    }
}
