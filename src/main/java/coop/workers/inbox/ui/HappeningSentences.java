package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.workers.casework.ui.LetterWords;
import coop.workers.inbox.CaseChronicle.Happening;
import coop.workers.shell.Sentences;
import coop.workers.shell.Texts;

/** What happened in a case, as lines of its story. */
@org.springframework.stereotype.Component
class HappeningSentences {

    private final Sentences sentences;
    private final LetterWords words;
    private final Texts texts;

    HappeningSentences(Sentences sentences, LetterWords words, Texts texts) {
        this.sentences = sentences;
        this.words = words;
        this.texts = texts;
    }

    Component of(Happening happening) {
        if (happening instanceof Happening.Deed deed) {
            return new Span(sentences.of(deed.sentence()));
        } else if (happening instanceof Happening.Comment comment) {
            return commented(comment);
        } else if (happening instanceof Happening.Written written) {
            return written(written);
        }
        return added((Happening.Added) happening);
    }

    private Component commented(Happening.Comment comment) {
        var text = new Paragraph(comment.text());
        text.addClassName("as-written");
        return new Div(new Span(texts.say("inbox.case.history.commented", comment.who())), text);
    }

    private Component written(Happening.Written written) {
        var letter = written.letter();
        var became = new Paragraph(words.whatBecameOf(letter));
        became.addClassName("detail");
        return new Div(
                new Span(texts.say("inbox.case.history.wrote", letter.subject(), words.recipient(letter))), became);
    }

    private Component added(Happening.Added added) {
        var document = added.document();
        var name = new Anchor("documents/" + document.id(), document.name());
        name.setDownload(true);
        return new Div(new Span(texts.say("inbox.case.history.added", document.addedBy()) + " "), name);
    }
}
