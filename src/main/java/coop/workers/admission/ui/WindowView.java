package coop.workers.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.admission.ApplicantDesk;
import coop.workers.admission.ApplicantDesk.Window;
import coop.workers.admission.Round;
import coop.workers.casework.CaseDesk.Entry;
import coop.workers.casework.Documents;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.Notice;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;
import java.util.ArrayList;
import java.util.List;

/** The applicant's window: where it is, whose turn it is, what was asked; answer here, withdraw here. */
@Route(value = "application", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class WindowView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int PAUSE_IN_MILLISECONDS = 700;

    private final ApplicantDesk desk;
    private final Dates dates;
    private final StatusLine status = new StatusLine();
    private final ProblemList problems = new ProblemList();

    WindowView(ApplicantDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("applicants-window");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        show(token);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admission.window.title");
    }

    private void show(String token) {
        desk.open(token).ifPresentOrElse(window -> show(token, window), this::showDeadLink);
    }

    private void show(String token, Window window) {
        removeAll();
        problems.clear();
        add(new PageHeading(window.coopName())
                .explained(getTranslation(
                        "admission.window.number", window.caseNumber().value())));
        if (ApplicationTrack.fits(window.status())) {
            add(ApplicationTrack.of(window.status(), key -> getTranslation(key)));
        }
        var turn = new Paragraph(
                getTranslation("admission.window.turn." + window.status().name()));
        turn.addClassName("turn");
        add(turn, status, problems);
        window.refusedBecause().ifPresent(reasons -> add(section("admission.window.reasons", asTyped(reasons))));
        window.asked().ifPresent(round -> add(answerForm(token, round, window.unsent())));
        if (!window.rounds().isEmpty()) {
            add(rounds(window.rounds()));
        }
        add(documents(token, window), history(window.history()), ways(token, window));
    }

    private Section answerForm(String token, Round round, String unsent) {
        var answer = new TextArea(getTranslation("admission.window.answer"));
        answer.setHelperText(getTranslation("admission.window.answer.help", ApplicantDesk.MAX_ANSWER));
        answer.setId("answer");
        answer.setMinRows(6);
        answer.setWidthFull();
        answer.setValue(unsent);
        answer.setValueChangeMode(ValueChangeMode.LAZY);
        answer.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        var kept = new StatusLine();
        answer.addValueChangeListener(typed -> attempt(() -> kept.say(
                getTranslation("admission.join.saved", dates.time(desk.keepUnsent(token, typed.getValue()))))));
        problems.with("answer", answer);
        var send = new Button(
                getTranslation("admission.window.send"),
                click -> attempt(() -> {
                    desk.answer(token, answer.getValue());
                    desk.open(token).ifPresentOrElse(now -> showAnswered(token, now), this::showReopened);
                }));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var asked = section(
                "admission.window.asked",
                asTyped(round.question()),
                new Paragraph(getTranslation("admission.window.asked-by", round.askedBy(), dates.day(round.askedAt()))),
                answer,
                send,
                kept);
        asked.addClassName("asked");
        return asked;
    }

    private void showAnswered(String token, Window window) {
        show(token, window);
        status.say(getTranslation("admission.window.sent"));
    }

    /** An answer to what had been put aside: the letter that the application goes on has ended this link. */
    private void showReopened() {
        showNotice(new Notice(
                getTranslation("admission.window.sent"), getTranslation("admission.window.reopened"), freshLink()));
    }

    private Section rounds(List<Round> rounds) {
        var parts = new ArrayList<Component>();
        for (var round : rounds) {
            parts.add(said("admission.window.we-asked", dates.day(round.askedAt()), round.question()));
            if (round.answer() != null && round.answeredAt() != null) {
                parts.add(said("admission.window.you-answered", dates.day(round.answeredAt()), round.answer()));
            }
        }
        return section("admission.window.rounds", parts.toArray(Component[]::new));
    }

    private Div said(String key, String day, String text) {
        var head = new Span(getTranslation(key, day));
        head.addClassName("said-when");
        var said = new Div(head, asTyped(text));
        said.addClassName("said");
        return said;
    }

    private Section documents(String token, Window window) {
        var kept = new FilesKept();
        window.documents().forEach(document -> kept.add(document.name(), document.bytes()));
        var section = section("admission.window.documents", kept);
        if (window.documents().isEmpty()) {
            section.add(new Paragraph(getTranslation("admission.join.documents.none")));
        }
        if (window.mayAddDocuments()) {
            section.add(new FileIntake(
                    Documents.MAX_FROM_OUTSIDE,
                    (name, content) -> desk.attach(token, name, content),
                    () -> desk.open(token).ifPresent(now -> {
                        kept.removeAll();
                        now.documents().forEach(document -> kept.add(document.name(), document.bytes()));
                    })));
        }
        return section;
    }

    private Section history(List<Entry> entries) {
        var list = new OrderedList();
        list.addClassName("history");
        for (var entry : entries) {
            var day = new Span(dates.day(entry.at()));
            day.addClassName("day");
            list.add(new ListItem(day, new Span(inWords(entry))));
        }
        return section("admission.window.history", list);
    }

    private String inWords(Entry entry) {
        return entry.sentence()
                .map(sentence ->
                        getTranslation(sentence.key(), sentence.arguments().toArray()))
                .orElse("");
    }

    private Div ways(String token, Window window) {
        var ways = new Div();
        ways.addClassName("form-buttons");
        if (window.mayBeginAgain()) {
            ways.add(new Button(
                    getTranslation("admission.window.begin-again"),
                    click -> attempt(() -> AdmissionNavigation.toDraft(desk.beginAgain(token)))));
        }
        if (window.mayWithdraw()) {
            var withdraw = new Button(
                    getTranslation("admission.window.withdraw"),
                    click -> askToWithdraw(token, window.coopName()).open());
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            ways.add(withdraw);
        }
        return ways;
    }

    private ConfirmDialog askToWithdraw(String token, String coop) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("admission.window.withdraw"));
        dialog.setText(getTranslation("admission.window.withdraw.ask", coop));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("admission.window.withdraw.no"));
        dialog.setConfirmText(getTranslation("admission.window.withdraw.yes"));
        dialog.addConfirmListener(yes -> attempt(() -> {
            desk.withdraw(token);
            // the letter that confirms it has ended this link
            showNotice(new Notice(
                    getTranslation("admission.window.withdrawn"),
                    getTranslation("admission.window.withdrawn.text"),
                    freshLink()));
        }));
        return dialog;
    }

    private Section section(String heading, Component... parts) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }

    private static Paragraph asTyped(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("as-typed");
        return paragraph;
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (NotFound ended) {
            showDeadLink();
        }
    }

    private void showDeadLink() {
        showNotice(new Notice(
                getTranslation("admission.window.dead.title"),
                getTranslation("admission.window.dead.text"),
                freshLink()));
    }

    private void showNotice(Notice notice) {
        removeAll();
        add(notice);
    }

    private Component freshLink() {
        return new Button(getTranslation("admission.link.title"), click -> AdmissionNavigation.toFreshLink());
    }
}
