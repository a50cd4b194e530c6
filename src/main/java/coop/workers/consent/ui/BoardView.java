package coop.workers.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.consent.ConsentBook.MyVoice;
import coop.workers.consent.VoicesAwaited.Question;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What waits for one's voice, and the voices that one may still change; for a phone and one thumb. */
@Route(BoardPlaces.BOARD)
@Menu(order = 15, icon = "vaadin:comments-o", title = "consent.board.title")
@RolesAllowed({"BOARD", "SECRETARY"})
class BoardView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Desks desks;
    private final Dates dates;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();

    BoardView(Desks desks) {
        this.desks = desks;
        this.dates = desks.dates();
        addClassName("board");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consent.board.title");
    }

    private void show() {
        removeAll();
        problems.clear();
        add(
                new PageHeading(getTranslation("consent.board.title"))
                        .explained(getTranslation("consent.board.explained")),
                new BoardPlaces(BoardPlaces.BOARD),
                problems,
                status);
        addQuestions();
        addVoices();
    }

    private void addQuestions() {
        var questions = desks.awaited().mine();
        add(new H2(getTranslation("consent.board.waiting")));
        if (questions.isEmpty()) {
            add(new EmptyState(getTranslation("consent.board.nothing"), getTranslation("consent.board.nothing.why")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("questions");
        questions.forEach(question -> list.add(new ListItem(card(question))));
        add(list);
    }

    private Component card(Question question) {
        var title = new H3(question.caseTitle());
        var asked = new Span(question.question());
        asked.addClassName("asked");
        var answer = new Anchor("task/" + question.task(), getTranslation("consent.board.answer"));
        answer.addClassName("answer-now");
        answer.setAriaLabel(getTranslation("consent.board.answer.to", question.caseTitle()));
        var card = new Div(title, asked, due(question.due()), answer);
        card.addClassName("question");
        return card;
    }

    private Component due(@Nullable Instant until) {
        var due = new Span();
        due.addClassName("due");
        if (until != null) {
            var day = dates.dayOf(until);
            due.setText(getTranslation("consent.board.due", dates.day(day), dates.due(day)));
        }
        return due;
    }

    private void addVoices() {
        var given = desks.book().myVoices();
        if (given.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("questions");
        given.forEach(voice -> list.add(new ListItem(card(voice))));
        add(new H2(getTranslation("consent.board.given")), list);
    }

    private Component card(MyVoice mine) {
        var said = new Span(getTranslation("consent.place." + VoiceText.keyOf(mine.voice())));
        said.addClassNames("voice", VoiceText.keyOf(mine.voice()));
        var card = new Div(new H3(mine.title()), said);
        card.addClassName("question");
        VoiceText.of(mine.voice()).ifPresent(card::add);
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (mine.enteredForMe()) {
            card.add(new Span(getTranslation("consent.board.enteredForYou")));
            var confirm = new Button(getTranslation("consent.voice.confirm"), click -> confirm(mine));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            deeds.add(confirm);
        }
        deeds.add(
                new Button(getTranslation("consent.voice.change"), click -> change(mine)),
                new Anchor("case/" + mine.caseNumber().value(), getTranslation("consent.board.read")));
        card.add(deeds);
        return card;
    }

    private void confirm(MyVoice mine) {
        try {
            desks.voices().confirm(mine.caseNumber());
            showAfter("consent.voice.confirmed");
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void change(MyVoice mine) {
        var sheet = desks.book().sheet(mine.caseNumber()).orElseThrow(NotFound::new);
        VoiceDialog.toChange(sheet, desks, () -> showAfter("consent.voice.changed"))
                .open();
    }

    private void showAfter(String deed) {
        show();
        status.say(getTranslation(deed));
    }
}
