package coop.workers.studio.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.studio.InWords;
import java.util.regex.Pattern;

/** The text of a letter with what is filled in for each reader marked. */
final class LetterPaper {

    private static final Pattern GAP = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9]*)\\s*}}");

    private LetterPaper() {}

    static Div withGaps(String text) {
        var written = new Div();
        var gap = GAP.matcher(text);
        var end = 0;
        while (gap.find()) {
            var name = new Span(InWords.of(gap.group(1)));
            name.addClassName("gap");
            written.add(new Text(text.substring(end, gap.start())), name);
            end = gap.end();
        }
        written.add(new Text(text.substring(end)));
        return written;
    }
}
