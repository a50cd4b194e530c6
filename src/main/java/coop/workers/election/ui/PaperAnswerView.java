package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationFile;
import coop.workers.election.NominationStatus;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.AddressPart;
import coop.workers.shell.DayField;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;

/** Where those who run an election enter what a nominee has said on paper: yes, no, an answer, or that they withdraw. */
@Route("nomination/:number/paper")
@RolesAllowed({"RETURNING_OFFICER", "SECRETARY"})
@Uses(Checkbox.class)
@Uses(ConfirmDialog.class)
@Uses(DayField.class)
@Uses(TextArea.class)
@Uses(TextField.class)
class PaperAnswerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NominationDesk desk;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();

    PaperAnswerView(NominationDesk desk) {
        this.desk = desk;
        addClassName("election");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressPart.read(event.getRouteParameters().get("number").orElse(""), CaseNumber::new));
    }

    private void show(CaseNumber number) {
        removeAll();
        problems.clear();
        var nomination = desk.find(number).orElseThrow(NotFound::new);
        add(
                new PageHeading(getTranslation("election.paper.answer", nomination.name()))
                        .explained(getTranslation(
                                "election.paper.answer.explained",
                                nomination.nominatorName(),
                                nomination.nominatedBy(),
                                getTranslation("election.nomination.status."
                                        + nomination.status().name()))),
                status,
                problems);
        if (nomination.status() == NominationStatus.ASKED) {
            add(yes(nomination));
        } else if (nomination.status() == NominationStatus.QUERIED) {
            add(answer(nomination));
        }
        if (nomination.status().isOpen()) {
            add(no(nomination));
        }
        add(new Paragraph(
                new Anchor(
                        ElectionNavigation.election(nomination.election(), "nominations"),
                        getTranslation("election.paper.back")),
                new Span(" · "),
                new Anchor(ElectionNavigation.file(number), number.value())));
    }

    private Component yes(NominationFile nomination) {
        var fields = new AcceptanceFields("paper", desk.mostWords(), problems, new Div());
        var enter = new Button(
                getTranslation("election.paper.yes"),
                click -> attempt(
                        nomination,
                        "election.paper.yes.done",
                        () -> desk.acceptOnPaper(nomination.caseNumber(), fields.read())));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Section(new H2(getTranslation("election.paper.they-stand")), fields, enter);
    }

    private Component answer(NominationFile nomination) {
        var asked = new Paragraph(nomination.question());
        asked.addClassName("as-typed");
        var answer = new TextArea(getTranslation("election.paper.their-answer"));
        answer.setId("answer");
        problems.with("answer", answer);
        var enter = new Button(
                getTranslation("election.paper.enter-answer"),
                click -> attempt(
                        nomination,
                        "election.paper.answer.done",
                        () -> desk.answerOnPaper(nomination.caseNumber(), answer.getValue())));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var section = new Section(new H2(getTranslation("election.nominee.asked")), asked, answer, enter);
        section.addClassName("election-form");
        return section;
    }

    private Component no(NominationFile nomination) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("election.paper.no"));
        dialog.setText(getTranslation("election.paper.no.ask", nomination.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("election.nominee.back"));
        dialog.setConfirmText(getTranslation("election.paper.no"));
        dialog.addConfirmListener(confirmed ->
                attempt(nomination, "election.paper.no.done", () -> desk.withdrawFor(nomination.caseNumber())));
        var button = new Button(getTranslation("election.paper.no"), click -> dialog.open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void attempt(NominationFile nomination, String done, Runnable deed) {
        try {
            deed.run();
        } catch (Rejection refused) {
            problems.show(refused.problems());
            return;
        }
        show(nomination.caseNumber());
        status.say(getTranslation(done));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.paper.page");
    }
}
