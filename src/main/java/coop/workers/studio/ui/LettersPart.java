package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import coop.workers.shell.Texts;
import coop.workers.studio.OpenProcess;
import org.springframework.core.annotation.Order;

/** The letters of a process, with what is filled in for each reader marked. */
@org.springframework.stereotype.Component
@Order(50)
class LettersPart implements ProcessPart {

    private static final String SUBJECT = "Subject:";

    private final Texts texts;

    LettersPart(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public boolean concerns(OpenProcess process) {
        return !process.letters().isEmpty();
    }

    @Override
    public Component of(OpenProcess process) {
        var all = new Div();
        all.addClassName("letters-read");
        all.add(new Paragraph(texts.say("studio.letters.help")));
        process.letters().forEach((name, text) -> all.add(letter(name, text)));
        return all;
    }

    private Component letter(String name, String text) {
        var lines = text.strip().split("\n", 2);
        var subject = LetterPaper.withGaps(lines[0].replaceFirst(SUBJECT, "").strip());
        subject.addClassName("subject");
        var body = LetterPaper.withGaps(lines.length < 2 ? "" : lines[1].strip());
        body.addClassName("body");
        var paper = new Div(subject, body);
        paper.addClassName("paper");
        return new Section(new H2(Wordings.name(name)), paper);
    }
}
