package coop.workers.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.meetings.SecretBallotDesk;
import coop.workers.meetings.SecretBallots.Choice;
import coop.workers.meetings.SecretBallots.State;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Notice;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import java.util.Optional;

/** One member's slip in a secret ballot: choose, look again, cast, done. What is chosen stays in the page until it is cast. */
final class Slip extends Div {

    private static final String SECRECY = "ballot-secrecy";

    private final transient SecretBallotDesk desk;
    private final String link;
    private final transient SecretBallotDesk.Slip slip;
    private final String receipt;
    private final ProblemList problems = new ProblemList();
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();

    Slip(SecretBallotDesk desk, String link, SecretBallotDesk.Slip slip) {
        this.desk = desk;
        this.link = link;
        this.slip = slip;
        this.receipt = desk.drawReceipt();
        addClassName("meetings-slip");
        choice.setLabel(getTranslation("meetings.slip.choose"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> getTranslation("meetings.slip." + one.name()));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setId("choice");
        problems.with("choice", choice);
        if (!slip.outcome().isEmpty()) {
            showOutcome();
        } else {
            over(slip).ifPresentOrElse(this::add, this::showSlip);
        }
    }

    /** What is said where there is nothing to cast any more. */
    private Optional<Notice> over(SecretBallotDesk.Slip now) {
        if (now.voted()) {
            return Optional.of(new Notice(
                    getTranslation("meetings.slip.already", now.memberName()),
                    getTranslation("meetings.slip.already.text")));
        }
        return now.standing().state() == State.OPEN
                ? Optional.empty()
                : Optional.of(new Notice(
                        getTranslation("meetings.slip.closed"), getTranslation("meetings.slip.closed.text")));
    }

    private void showSlip() {
        removeAll();
        var review = large("meetings.slip.review", this::showReview);
        review.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeading(getTranslation("meetings.slip.title", slip.memberName()))
                        .explained(getTranslation(
                                "meetings.resolution.heading",
                                slip.resolution().number(),
                                getTranslation("meetings.resolution.kind."
                                        + slip.resolution().kind().name()))),
                problems,
                text(),
                choice,
                secrecy(),
                buttons(review));
    }

    private Paragraph text() {
        var text = new Paragraph(slip.resolution().text());
        text.addClassNames("as-typed", "meetings-asked");
        return text;
    }

    private Div secrecy() {
        var more = new Anchor(SECRECY, getTranslation("meetings.slip.secret.more"));
        more.setTarget("_blank");
        var lines = new Div(new Paragraph(getTranslation("meetings.slip.secret")), new Paragraph(more));
        lines.addClassName("meetings-where");
        return lines;
    }

    private void showReview() {
        if (choice.getValue() == null) {
            problems.show(Problem.at("choice", "meetings.problem.choice"));
            return;
        }
        removeAll();
        problems.clear();
        var cast = large("meetings.slip.cast", this::cast);
        cast.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        cast.setDisableOnClick(true);
        var heading = new PageHeading(getTranslation("meetings.slip.review.title"))
                .explained(getTranslation("meetings.slip.review.explained", slip.memberName()));
        var chosen = new Paragraph(
                getTranslation("meetings.slip." + choice.getValue().name()));
        chosen.addClassName("meetings-chosen");
        add(heading, problems, text(), chosen, buttons(cast, large("meetings.slip.change", this::showSlip)));
        focus(heading);
    }

    private void cast() {
        try {
            desk.cast(link, choice.getValue(), receipt);
            showDone();
        } catch (Rejection refused) {
            over(desk.slip(link)).ifPresentOrElse(this::showOvertaken, () -> problems.show(refused.problems()));
        } catch (NotFound dead) {
            removeAll();
            add(new Notice(getTranslation("meetings.slip.dead"), getTranslation("meetings.slip.dead.text")));
        }
    }

    /** Somebody with the same link, or the clock, was faster. */
    private void showOvertaken(Notice notice) {
        removeAll();
        notice.getElement().setAttribute("role", "alert");
        add(notice);
    }

    private void showDone() {
        removeAll();
        var tick = new Div(new Icon("vaadin:check-circle"));
        tick.addClassName("meetings-tick");
        tick.getElement().setAttribute("aria-hidden", "true");
        var heading = new PageHeading(getTranslation("meetings.slip.done", slip.memberName()))
                .explained(getTranslation("meetings.slip.done.text"));
        var word = new Code(receipt);
        word.addClassName("meetings-receipt");
        var done = new Div(
                tick,
                heading,
                new Section(
                        new H2(getTranslation("meetings.slip.receipt")),
                        word,
                        new Paragraph(getTranslation("meetings.slip.receipt.what"))));
        done.getElement().setAttribute("role", "status");
        add(done);
        focus(heading);
    }

    private void showOutcome() {
        var word = new TextField(getTranslation("meetings.slip.receipt"));
        word.setId("receipt");
        var answer = new StatusLine();
        var look = new Button(
                getTranslation("meetings.slip.receipt.look"),
                click -> answer.say(getTranslation(
                        desk.holds(link, word.getValue())
                                ? "meetings.slip.receipt.found"
                                : "meetings.slip.receipt.not-found")));
        var line = new Div(word, look);
        line.addClassName("meetings-when");
        add(
                new PageHeading(getTranslation("meetings.slip.counted")),
                text(),
                outcome(),
                new Section(new H2(getTranslation("meetings.slip.receipt.check")), line, answer));
    }

    private Paragraph outcome() {
        var outcome = new Paragraph(slip.outcome());
        outcome.addClassName("meetings-outcome");
        return outcome;
    }

    private Button large(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_LARGE);
        return button;
    }

    private static Div buttons(Component... all) {
        var buttons = new Div(all);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private static void focus(PageHeading heading) {
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
