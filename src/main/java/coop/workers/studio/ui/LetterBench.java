package coop.workers.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.ProcessXml.Unreadable;
import java.util.List;
import java.util.stream.Stream;

/** A letter on the bench: what it says, what can be filled in for its reader, and how it then reads. */
final class LetterBench extends Div {

    private static final String SUBJECT = "Subject:";

    private final String path;
    private final Editing editing;
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final FindingLines findings = new FindingLines();
    private final Div paper = new Div();

    LetterBench(String letter, String path, Editing editing) {
        this.path = path;
        this.editing = editing;
        addClassNames("editing-letter", "letters-read");
        var lines = editing.bench().text(path).orElse("").strip().split("\n", 2);
        subject.setLabel(getTranslation("studio.edit.letter.subject"));
        subject.setValue(lines[0].replaceFirst(SUBJECT, "").strip());
        body.setLabel(getTranslation("studio.edit.letter.body"));
        body.setValue(lines.length < 2 ? "" : lines[1].strip());
        TypingKeeper.keep(subject);
        TypingKeeper.keep(body);
        subject.setReadOnly(editing.locked());
        body.setReadOnly(editing.locked());
        subject.addValueChangeListener(event -> write());
        body.addValueChangeListener(event -> write());
        var preview = new H3(getTranslation("studio.edit.letter.preview"));
        paper.addClassName("paper");
        add(new H2(Wordings.name(letter)), findings, subject, body, gaps(letter), preview, paper);
        show();
    }

    private void write() {
        editing.write(path, () -> "%s %s%n%n%s%n"
                .formatted(SUBJECT, subject.getValue().strip(), body.getValue().strip())
                .replace("\r\n", "\n"));
        show();
    }

    private void show() {
        findings.show(editing.findingsIn(path));
        var head = LetterPaper.withGaps(subject.getValue());
        head.addClassName("subject");
        var text = LetterPaper.withGaps(body.getValue());
        text.addClassName("body");
        paper.removeAll();
        paper.add(head, text);
    }

    /** What the steps that send it can fill in; each is put where the writing stands. */
    private Div gaps(String letter) {
        var offered = new Div();
        offered.addClassName("editing-gaps");
        var names = fills(letter);
        offered.setVisible(!editing.locked());
        offered.add(
                new Span(getTranslation(names.isEmpty() ? "studio.edit.letter.nobody" : "studio.edit.letter.gaps")));
        names.forEach(name -> {
            var gap = new Button(name, click -> insert("{{" + name + "}}"));
            gap.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            gap.setAriaLabel(getTranslation("studio.edit.letter.gap", name));
            offered.add(gap);
        });
        return offered;
    }

    private void insert(String gap) {
        body.getElement()
                .executeJs(
                        "const area = this.inputElement; area.focus();"
                                + " area.setRangeText($0, area.selectionStart, area.selectionEnd, 'end');"
                                + " area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));",
                        gap);
    }

    private List<String> fills(String letter) {
        return editing.bench().files(".bpmn").stream()
                .flatMap(this::drawn)
                .filter(step -> step.trait(Trait.LETTER).equals(letter))
                .flatMap(step -> editing.offers().step(step.trait(Trait.STEP)).stream())
                .flatMap(step -> step.fills().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Drawn> drawn(String diagram) {
        try {
            return Drawing.of(editing.bench().text(diagram).orElse("")).everything().stream();
        } catch (Unreadable notYet) {
            return Stream.empty();
        }
    }
}
