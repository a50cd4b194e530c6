package coop.workers.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.Correspondence.State;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.LinkedText;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One letter as its reader sees it, what became of it, and what can be done about that. */
public class LetterPanel extends Article {

    private final transient Correspondence correspondence;
    private final transient LetterWords words;
    private final transient Dates dates;
    private final transient Consumer<Letter> changed;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();

    /** @param changed is told of the letter after each act, so that whoever shows it in a list can follow */
    public LetterPanel(
            Letter letter, Correspondence correspondence, LetterWords words, Dates dates, Consumer<Letter> changed) {
        this.correspondence = correspondence;
        this.words = words;
        this.dates = dates;
        this.changed = changed;
        addClassName("letter");
        show(letter);
    }

    private void show(Letter letter) {
        removeAll();
        add(heading(letter), new LinkedText(letter.body()));
        if (correspondence.worksInPostRoom()) {
            add(problems, acts(letter));
        }
        add(status);
    }

    private Component heading(Letter letter) {
        var became = new Paragraph(words.whatBecameOf(letter));
        became.addClassName("became");
        became.addClassName(letter.state() == State.FAILED ? "failed" : "well");
        var to = new Paragraph(getTranslation("casework.letter.to", words.recipient(letter)));
        var written = new Paragraph(getTranslation("casework.letter.written", dates.moment(letter.writtenAt())));
        var heading = new Header(new H2(letter.subject()), to, written, became);
        var attached = correspondence.attachmentsOf(letter.id());
        if (!attached.isEmpty()) {
            heading.add(new Paragraph(getTranslation("casework.letter.with", String.join(", ", attached))));
        }
        return heading;
    }

    private Component acts(Letter letter) {
        var acts = new Div();
        acts.addClassName("acts");
        if (letter.to().email() != null) {
            acts.add(new Button(getTranslation("casework.post.resend"), click -> resend(letter.id(), null)));
        }
        var elsewhere = new Div();
        elsewhere.addClassName("elsewhere");
        elsewhere.setVisible(false);
        acts.add(new Button(getTranslation("casework.post.resend.elsewhere"), click -> askAddress(letter, elsewhere)));
        if (letter.state() == State.SENT) {
            acts.add(new Button(getTranslation("casework.post.came-back"), click -> askWhy(letter, elsewhere)));
        }
        if (letter.state() != State.BY_POST || letter.sentAt() == null) {
            acts.add(new Button(
                    getTranslation("casework.post.posted"),
                    click -> act(letter.id(), "casework.post.noted", () -> {
                        correspondence.sentByPost(letter.id());
                        return "";
                    })));
        }
        acts.add(new Button(getTranslation("casework.post.print"), click -> getUI().ifPresent(
                        ui -> ui.getPage().executeJs("window.print()"))));
        acts.getChildren().forEach(button -> ((Button) button).addThemeVariants(ButtonVariant.LUMO_SMALL));
        return new Div(acts, elsewhere);
    }

    private void askWhy(Letter letter, Div form) {
        var why = new TextField(getTranslation("casework.post.came-back.why"));
        why.setId("why");
        problems.with("why", why);
        var note = new Button(
                getTranslation("casework.post.came-back.note"),
                click -> act(letter.id(), "casework.post.came-back.noted", () -> {
                    correspondence.cameBack(letter.id(), why.getValue());
                    return "";
                }));
        note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.removeAll();
        form.add(why, note);
        form.setVisible(true);
        why.focus();
    }

    private void askAddress(Letter letter, Div form) {
        var address = new EmailField(getTranslation("casework.post.resend.to"));
        address.setId("email");
        address.setMaxLength(EmailAddress.MAX_LENGTH);
        // this page says what is wrong, not the browser
        address.setManualValidation(true);
        if (letter.to().email() != null) {
            address.setValue(letter.to().email().value());
        }
        problems.with("email", address);
        var send = new Button(getTranslation("casework.post.resend.there"), click -> resendTo(letter, address));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.removeAll();
        form.add(address, send);
        form.setVisible(true);
        address.focus();
    }

    private void resendTo(Letter letter, EmailField typed) {
        EmailAddress.parse(typed.getValue())
                .ifPresentOrElse(
                        address -> resend(letter.id(), address),
                        () -> problems.show(
                                Problem.at("email", "casework.letter.address-malformed", typed.getValue())));
    }

    private void resend(UUID id, @Nullable EmailAddress to) {
        act(id, "casework.post.resent", () -> {
            correspondence.resend(id, to);
            return words.recipient(correspondence.letter(id));
        });
    }

    private interface Act {
        String carryOut();
    }

    private void act(UUID id, String said, Act act) {
        problems.clear();
        try {
            var whom = act.carryOut();
            var letter = correspondence.letter(id);
            show(letter);
            status.say(getTranslation(said, whom));
            changed.accept(letter);
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    /** A line that leads to the letter: to whom, what about, what became of it. */
    public static Component line(Letter letter, LetterWords words, Dates dates, Component subject) {
        return line(
                subject,
                letter.to().name() + " · " + dates.moment(letter.writtenAt()),
                words.whatBecameOf(letter),
                letter.state() == State.FAILED);
    }

    static Component line(Component subject, String detail, String whatBecame, boolean failed) {
        var became = new Span(whatBecame);
        became.addClassName("became");
        became.addClassName(failed ? "failed" : "well");
        var about = new Div(subject);
        about.addClassName("subject");
        var to = new Div(detail);
        to.addClassName("detail");
        var line = new Div(about, to, became);
        line.addClassName("letter-line");
        return line;
    }
}
