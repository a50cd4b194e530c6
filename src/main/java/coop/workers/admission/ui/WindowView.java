package coop.workers.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
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
        add(
                new PageHeading(window.coopName())
                        .explained(getTranslation(
                                "admission.window.number", window.caseNumber().value())),
                new Paragraph(getTranslation(
                        "admission.window.turn." + window.status().name())),
                problems,
                status);
        window.refusedBecause().ifPresent(reasons -> addText("admission.window.reasons", reasons));
        window.asked().ifPresent(round -> addAnswerForm(token, round));
        addRounds(window.rounds());
        addList("admission.window.documents", window.documents());
        addList(
                "admission.window.history",
                window.history().stream().map(this::inWords).toList());
        if (window.mayBeginAgain()) {
            add(new Button(
                    getTranslation("admission.window.begin-again"),
                    click -> attempt(() -> AdmissionNavigation.toDraft(desk.beginAgain(token)))));
        }
        if (window.mayWithdraw()) {
            add(new Button(getTranslation("admission.window.withdraw"), click -> askToWithdraw(token, window.coopName())
                    .open()));
        }
    }

    private void addAnswerForm(String token, Round round) {
        var answer = new TextArea(getTranslation("admission.window.answer"));
        answer.setHelperText(getTranslation("admission.window.answer.help", ApplicantDesk.MAX_ANSWER));
        answer.setId("answer");
        answer.setMinRows(6);
        answer.setWidthFull();
        problems.with("answer", answer);
        var attached = new UnorderedList();
        var files = new FileIntake(
                Documents.MAX_FROM_OUTSIDE,
                (name, content) -> {
                    desk.attach(token, name, content);
                    attached.add(new ListItem(getTranslation("admission.window.attached", name)));
                },
                () -> {});
        var send = new Button(
                getTranslation("admission.window.send"),
                click -> attempt(() -> {
                    desk.answer(token, answer.getValue());
                    show(token);
                    status.say(getTranslation("admission.window.sent"));
                }));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addText("admission.window.asked", round.question());
        add(answer, files, attached, send);
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
                    getTranslation("admission.window.turn.WITHDRAWN"),
                    freshLink()));
        }));
        return dialog;
    }

    private void addRounds(List<Round> rounds) {
        var lines = new ArrayList<String>();
        for (var round : rounds) {
            lines.add(round.question());
            if (round.answer() != null) {
                lines.add(round.answer());
            }
        }
        addList("admission.window.rounds", lines);
    }

    private void addText(String heading, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("as-typed");
        add(new H2(getTranslation(heading)), paragraph);
    }

    private void addList(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            add(new H2(getTranslation(heading)), list);
        }
    }

    private String inWords(Entry entry) {
        var said = new ArrayList<Object>();
        said.add(entry.who());
        return dates.day(entry.at()) + ": "
                + entry.sentence()
                        .map(sentence -> {
                            said.addAll(sentence.arguments());
                            return getTranslation(sentence.key(), said.toArray());
                        })
                        .orElse("");
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
