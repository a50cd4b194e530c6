package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.casework.CaseDesk.CaseFile;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.ui.LetterPanel;
import coop.workers.casework.ui.LetterWords;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Texts;
import java.util.OptionalInt;
import org.springframework.core.annotation.Order;

/** What was written to people in this case, word for word, and what became of each letter. */
@org.springframework.stereotype.Component
@Order(40)
class LettersTab implements CaseTab {

    private final Correspondence correspondence;
    private final LetterWords words;
    private final Dates dates;
    private final Texts texts;

    LettersTab(Correspondence correspondence, LetterWords words, Dates dates, Texts texts) {
        this.correspondence = correspondence;
        this.words = words;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public OptionalInt count(CaseFile file) {
        return OptionalInt.of(correspondence.of(file.number()).size());
    }

    @Override
    public Component of(CaseFile file) {
        var letters = correspondence.of(file.number());
        if (letters.isEmpty()) {
            return new EmptyState(texts.say("inbox.case.letters.empty"), texts.say("inbox.case.letters.empty.help"));
        }
        var all = new Div();
        all.addClassName("case-letters");
        letters.forEach(letter -> all.add(folded(letter)));
        return all;
    }

    private Component folded(Letter letter) {
        var details = new Details();
        details.setSummary(summary(letter));
        details.add(
                new LetterPanel(letter, correspondence, words, dates, changed -> details.setSummary(summary(changed))));
        return details;
    }

    private Component summary(Letter letter) {
        return LetterPanel.line(letter, words, dates, new Span(letter.subject()));
    }
}
