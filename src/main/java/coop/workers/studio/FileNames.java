package coop.workers.studio;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.regex.Pattern;

/** What a file of a process may be called, and how large it may be. */
final class FileNames {

    /** No larger file is ever read. */
    static final int MOST_BYTES = 1_000_000;

    /** More files a folder may not have. */
    static final int MOST_FILES = 200;

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9][a-z0-9-]{0,59}\\.(bpmn|dmn|form)|letters/[a-z0-9][a-z0-9-]{0,59}\\.md");

    private FileNames() {}

    /** @throws Rejection if a file may not be called so */
    static void mustBeName(String path) {
        if (!NAME.matcher(path).matches()) {
            throw new Rejection(Problem.at("path", "studio.problem.file-name", shortened(path)));
        }
    }

    /** @throws Rejection if the file is too large */
    static void mustFit(String path, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Rejection(Problem.at("content", "studio.problem.file-size", path, MOST_BYTES));
        }
    }

    private static String shortened(String path) {
        return path.length() > 80 ? path.substring(0, 80) + "…" : path;
    }
}
