package coop.workers.studio.compare;

import coop.workers.shell.Texts;
import coop.workers.studio.Glossary;
import coop.workers.studio.TimeWords;
import coop.workers.studio.compare.Comparison.Difference;
import coop.workers.studio.compare.Comparison.FileDifference;
import coop.workers.studio.compare.Comparison.FileKind;
import coop.workers.workflow.ProcessFolder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares two versions of a folder, file by file, so that its owners read what differs rather than look for it. */
@Component
public class Comparing {

    private final Texts texts;
    private final TimeWords times;

    Comparing(Texts texts, TimeWords times) {
        this.texts = texts;
        this.times = times;
    }

    /** What {@code after} has otherwise than {@code before}; a file that cannot be read is said to differ, no more. */
    public Comparison compare(ProcessFolder before, ProcessFolder after, Glossary glossary) {
        var paths = new TreeSet<>(before.files().keySet());
        paths.addAll(after.files().keySet());
        return new Comparison(paths.stream()
                .filter(path ->
                        differs(path, before.files().get(path), after.files().get(path)))
                .map(path ->
                        compare(path, before.files().get(path), after.files().get(path), glossary))
                .sorted(Comparator.comparing(FileDifference::kind).thenComparing(FileDifference::path))
                .toList());
    }

    private static boolean differs(String path, byte @Nullable [] before, byte @Nullable [] after) {
        return before == null || after == null || !Wording.isSame(FileKind.of(path), before, after);
    }

    private FileDifference compare(String path, byte @Nullable [] before, byte @Nullable [] after, Glossary glossary) {
        var kind = FileKind.of(path);
        if (before == null || after == null) {
            return whole(path, kind, before == null ? Change.ADDED : Change.REMOVED);
        }
        try {
            return switch (kind) {
                case DIAGRAM -> new DiagramChanges(texts, times, glossary, before, after).told(path);
                case TABLE -> new TableChanges(texts, before, after).told(path);
                case FORM -> new FormChanges(texts, text(before), text(after)).told(path);
                case LETTER -> new LetterChanges(texts, text(before), text(after)).told(path);
            };
        } catch (Unreadable unreadable) {
            return new FileDifference(
                    path,
                    kind,
                    nameOf(path),
                    Change.CHANGED,
                    List.of(new Difference(Change.CHANGED, null, texts.say("studio.compare.unreadable", nameOf(path)))),
                    Map.of());
        }
    }

    private FileDifference whole(String path, FileKind kind, Change change) {
        return new FileDifference(
                path,
                kind,
                nameOf(path),
                change,
                List.of(new Difference(
                        change, null, texts.say("studio.compare.%s.%s".formatted(kind, change), nameOf(path)))),
                Map.of());
    }

    /** {@code letters/ask-for-more.md} as “Ask for more”. */
    static String nameOf(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        var words = file.substring(0, Math.max(0, file.lastIndexOf('.'))).replace('-', ' ');
        return words.isEmpty() ? file : words.substring(0, 1).toUpperCase(Texts.WRITTEN_IN) + words.substring(1);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** What came, and what stayed, in the order of {@code after}; then what went. */
    static <T> Stream<Paired<T>> pair(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, T> old = new TreeMap<>();
        before.forEach(each -> old.put(key.apply(each), each));
        var kept = after.stream()
                .map(each -> new Paired<>(old.get(key.apply(each)), each))
                .toList();
        var still = new TreeSet<String>();
        after.forEach(each -> still.add(key.apply(each)));
        return Stream.concat(
                kept.stream(),
                before.stream()
                        .filter(each -> !still.contains(key.apply(each)))
                        .map(each -> new Paired<T>(each, null)));
    }

    /** The same thing in both; null where it was not, or is no more. */
    record Paired<T>(@Nullable T before, @Nullable T after) {}

    /** A file that says nothing that could be compared. */
    static final class Unreadable extends RuntimeException {
        Unreadable(Throwable cause) {
            super(cause);
        }
    }
}
