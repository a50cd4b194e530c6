package coop.workers.studio.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a folder.
 *
 * @param files those that differ, diagrams first
 */
public record Comparison(List<FileDifference> files) {

    /** The kinds of files a folder holds, in the order they are told. */
    public enum FileKind {
        DIAGRAM,
        TABLE,
        FORM,
        LETTER;

        static FileKind of(String path) {
            if (path.endsWith(".bpmn")) {
                return DIAGRAM;
            }
            if (path.endsWith(".dmn")) {
                return TABLE;
            }
            return path.endsWith(".form") ? FORM : LETTER;
        }
    }

    /**
     * What differs in one file.
     *
     * @param name of what is in it, as people say it
     * @param differences in sentences, at least one
     * @param marks elements of a diagram that were added, removed or changed, by id
     */
    public record FileDifference(
            String path,
            FileKind kind,
            String name,
            Change change,
            List<Difference> differences,
            Map<String, Change> marks) {}

    /**
     * One difference.
     *
     * @param element at which, where it is at one
     * @param passages of a text that has changed, one after the other; empty where the sentence says it all
     */
    public record Difference(Change change, @Nullable String element, String sentence, List<Passage> passages) {

        Difference(Change change, @Nullable String element, String sentence) {
            this(change, element, sentence, List.of());
        }
    }

    /**
     * Words that stayed, came or went.
     *
     * @param change null where they stayed
     */
    public record Passage(@Nullable Change change, String text) {}

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** The difference in one file. */
    public Optional<FileDifference> in(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** All of it, one sentence after the other. */
    public Stream<String> sentences() {
        return files.stream().flatMap(file -> file.differences().stream()).map(Difference::sentence);
    }
}
