package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.shell.ProcessDiagram;
import coop.workers.shell.ProcessDiagram.Badge;
import coop.workers.studio.compare.Change;
import coop.workers.studio.compare.Comparison;
import coop.workers.studio.compare.Comparison.Difference;
import coop.workers.studio.compare.Comparison.FileDifference;
import coop.workers.studio.compare.Comparison.FileKind;
import coop.workers.studio.compare.Comparison.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two versions: in sentences, on the picture, and word by word in letters. */
class Differences extends Div {

    /** Has the diagrams of both versions, by path. */
    interface Drawings {
        String before(String path);

        String after(String path);
    }

    private final transient @Nullable Drawings drawings;

    /** @param drawings null where sentences alone are wanted */
    Differences(Comparison comparison, @Nullable Drawings drawings) {
        this.drawings = drawings;
        addClassName("studio-differences");
        comparison.files().forEach(file -> add(section(file)));
    }

    private Component section(FileDifference file) {
        var section = new Section(new H3(getTranslation("studio.compare.kind." + file.kind(), file.name())));
        var sentences = new UnorderedList();
        file.differences().forEach(difference -> sentences.add(line(difference)));
        section.add(sentences);
        if (file.kind() == FileKind.DIAGRAM && drawings != null) {
            addPictures(section, file, drawings);
        }
        return section;
    }

    private ListItem line(Difference difference) {
        var mark = new Span(getTranslation("studio.compare.mark." + difference.change()));
        mark.addClassNames("studio-mark", className(difference.change()));
        var line = new ListItem(mark, new Span(" " + difference.sentence()));
        if (!difference.passages().isEmpty()) {
            line.add(passages(difference.passages()));
        }
        return line;
    }

    private static Component passages(List<Passage> passages) {
        var text = new Div();
        text.addClassName("studio-passages");
        passages.forEach(passage -> text.add(
                passage.change() == null
                        ? new Span(passage.text())
                        : new Words(passage.change() == Change.ADDED ? "ins" : "del", passage.text())));
        return text;
    }

    private void addPictures(Section section, FileDifference file, Drawings drawings) {
        var after = drawings.after(file.path());
        var before = drawings.before(file.path());
        var gone = marked(file, Set.of(Change.REMOVED));
        if (!after.isBlank()) {
            section.add(picture(
                    "studio.compare.picture.after", file, after, marked(file, Set.of(Change.ADDED, Change.CHANGED))));
        }
        if (!before.isBlank() && !gone.isEmpty()) {
            var earlier = new Details(
                    getTranslation("studio.compare.picture.before"),
                    picture("studio.compare.picture.before", file, before, gone));
            section.add(earlier);
        }
    }

    private Component picture(String key, FileDifference file, String xml, List<Badge> marks) {
        var picture = new ProcessDiagram(getTranslation(key) + ": " + file.name(), xml, List.of(), List.of())
                .withMarks(marks.stream().collect(Collectors.toMap(Badge::element, Badge::kind)))
                .withBadges(marks);
        return new Div(picture, legend(marks));
    }

    /** Signs, since words would hide what they are about. */
    private Component legend(List<Badge> marks) {
        var legend = new Div();
        legend.addClassName("studio-legend");
        Stream.of(Change.values())
                .filter(change -> marks.stream().anyMatch(mark -> mark.kind().equals(className(change))))
                .forEach(change -> {
                    var sign = new Span(sign(change));
                    sign.addClassNames("studio-sign", className(change));
                    legend.add(new Span(sign, new Span(getTranslation("studio.compare.mark." + change))));
                });
        return legend;
    }

    private String sign(Change change) {
        return getTranslation("studio.compare.sign." + change);
    }

    private List<Badge> marked(FileDifference file, Set<Change> wanted) {
        return file.marks().entrySet().stream()
                .filter(mark -> wanted.contains(mark.getValue()))
                .map(mark -> new Badge(mark.getKey(), sign(mark.getValue()), className(mark.getValue())))
                .toList();
    }

    private static String className(Change change) {
        return switch (change) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "changed";
        };
    }

    /** Words that came or went, for eyes and for screen readers. */
    private static final class Words extends HtmlContainer {
        Words(String tag, String text) {
            super(tag);
            setText(text);
        }
    }
}
