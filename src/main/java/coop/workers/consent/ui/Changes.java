package coop.workers.consent.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import coop.workers.consent.ConsentBook.Version;
import coop.workers.shell.Dates;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What changed from version to version, word by word, the latest first. */
class Changes extends Details {

    /** Between words and the space that follows them, so that a line break is a word as well. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)|(?=\\s)");

    private static final String TAKEN_OUT = "del";
    private static final String PUT_IN = "ins";

    Changes(List<Version> newestFirst, Dates dates) {
        addClassName("changes");
        setSummaryText(getTranslation("consent.changes", newestFirst.size()));
        for (int index = 0; index < newestFirst.size() - 1; index++) {
            var version = newestFirst.get(index);
            add(
                    new H4(getTranslation("consent.changes.version", version.number(), dates.moment(version.laidAt()))),
                    between(newestFirst.get(index + 1).text(), version.text()));
        }
    }

    static Div between(String before, String after) {
        var old = words(before);
        var text = new Div();
        text.addClassName("as-typed");
        for (var delta : DiffUtils.diff(old, words(after), true).getDeltas()) {
            show(delta, text);
        }
        return text;
    }

    private static void show(AbstractDelta<String> delta, Div text) {
        var before = String.join("", delta.getSource().getLines());
        var after = String.join("", delta.getTarget().getLines());
        if (delta.getType() == DeltaType.EQUAL) {
            text.add(new Span(before));
            return;
        }
        if (!before.isEmpty()) {
            text.add(new Marked(TAKEN_OUT, before));
        }
        if (!after.isEmpty()) {
            text.add(new Marked(PUT_IN, after));
        }
    }

    private static List<String> words(String text) {
        return Stream.of(WORDS.split(text)).toList();
    }

    /** Words that came or went, marked for eyes and for screen readers. */
    private static final class Marked extends HtmlContainer {
        Marked(String tag, String words) {
            super(tag);
            setText(words);
        }
    }
}
