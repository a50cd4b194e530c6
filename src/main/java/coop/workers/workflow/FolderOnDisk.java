package coop.workers.workflow;

import coop.workers.workflow.ProcessLibrary.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of a process as it lies on somebody's disk.
 *
 * @param path where it, or the one file, lies
 * @param only the one file that was asked about, where it was one
 */
record FolderOnDisk(Path path, ProcessFolder folder, Optional<String> only) {

    /** No file of a process may be as large; what is beyond it need not be read. */
    private static final int MOST = 2_000_000;

    private static final String DIAGRAM = ".bpmn";
    private static final String LETTERS = "letters";

    /** The folder at {@code path}, the folders in it, or the one file; empty where nothing is to be found there. */
    static List<FolderOnDisk> at(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(around(path));
        }
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        var folders = new ArrayList<FolderOnDisk>();
        for (var each : holdsProcess(path) ? List.of(path) : children(path)) {
            if (Files.isDirectory(each) && holdsProcess(each)) {
                folders.add(new FolderOnDisk(each, read(each), Optional.empty()));
            }
        }
        return folders;
    }

    private static FolderOnDisk around(Path file) throws IOException {
        var whole = file.toAbsolutePath();
        var here = Objects.requireNonNull(whole.getParent());
        var above = here.getParent();
        var root = here.endsWith(LETTERS) && above != null ? above : here;
        return new FolderOnDisk(file, read(root), Optional.of(pathIn(root, whole)));
    }

    private static String pathIn(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean holdsProcess(Path folder) throws IOException {
        return children(folder).stream().anyMatch(Files::isRegularFile);
    }

    /** Without hidden files, which other programs leave behind. */
    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static ProcessFolder read(Path root) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var letters = root.resolve(LETTERS);
        var inLetters = Files.isDirectory(letters) ? children(letters) : List.<Path>of();
        for (var file :
                Stream.concat(children(root).stream(), inLetters.stream()).toList()) {
            if (Files.isRegularFile(file)) {
                try (var content = Files.newInputStream(file)) {
                    files.put(pathIn(root, file), content.readNBytes(MOST));
                }
            }
        }
        return new ProcessFolder(String.valueOf(root.getFileName()), files);
    }

    /** Keys of its processes: each is named as its file. */
    Set<String> processes() {
        var keys = new TreeSet<String>();
        folder.files().keySet().stream()
                .filter(file -> file.endsWith(DIAGRAM))
                .forEach(file -> keys.add(file.substring(0, file.length() - DIAGRAM.length())));
        return keys;
    }

    List<Finding> concerning(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> only.isEmpty() || only.get().equals(finding.file()))
                .toList();
    }

    String pathOf(String file) {
        return only.isPresent() ? path.toString() : path.resolve(file).toString();
    }
}
