package coop.workers.studio.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import coop.workers.studio.compare.Comparison.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which words of a text came and went. */
final class TextChanges {

    /** Between words and the space that follows them, so that a line break is a word as well. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)|(?=\\s)");

    private TextChanges() {}

    static List<Passage> between(String before, String after) {
        var passages = new ArrayList<Passage>();
        for (var delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            add(delta, passages);
        }
        return List.copyOf(passages);
    }

    private static void add(AbstractDelta<String> delta, List<Passage> passages) {
        var before = String.join("", delta.getSource().getLines());
        var after = String.join("", delta.getTarget().getLines());
        if (delta.getType() == DeltaType.EQUAL) {
            passages.add(new Passage(null, before));
            return;
        }
        if (!before.isEmpty()) {
            passages.add(new Passage(Change.REMOVED, before));
        }
        if (!after.isEmpty()) {
            passages.add(new Passage(Change.ADDED, after));
        }
    }

    private static List<String> words(String text) {
        return Stream.of(WORDS.split(text)).toList();
    }
}
