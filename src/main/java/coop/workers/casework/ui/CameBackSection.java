package coop.workers.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.access.OwnPage;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.OwnLettersDesk;
import coop.workers.shell.Capacity;
import coop.workers.shell.Dates;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.Texts;
import java.util.Optional;

/** Tells somebody who comes in that letters do not reach them, first of all and until one does. */
@SpringComponent
class CameBackSection implements MyPageSection {

    private final OwnLettersDesk desk;
    private final LetterWords words;
    private final Texts texts;
    private final Dates dates;

    CameBackSection(OwnLettersDesk desk, LetterWords words, Texts texts, Dates dates) {
        this.desk = desk;
        this.words = words;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "casework.came-back";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        return desk.cameBack().map(this::told);
    }

    private Component told(Letter letter) {
        var address = new Anchor(OwnPage.PATH + "/details", texts.say("casework.came-back.details"));
        var what = new Paragraph(texts.say(
                "casework.came-back.what",
                letter.subject(),
                dates.day(letter.writtenAt()),
                words.whatBecameOf(letter)));
        return new Div(what, new Paragraph(texts.say("casework.came-back.do")), new Paragraph(address));
    }
}
