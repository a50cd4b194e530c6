package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Rejection;
import coop.workers.shell.CasePanel;
import coop.workers.shell.ProblemList;
import coop.workers.shell.Texts;
import coop.workers.studio.ChangeDesk;
import coop.workers.studio.ChangeDesk.ChangeSheet;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** Puts what a change has otherwise beside the decision. */
@org.springframework.stereotype.Component
@Lazy
class ChangePanel implements CasePanel {

    private final ChangeDesk desk;
    private final Texts texts;

    ChangePanel(ChangeDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "studio.change.heading";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.sheet(number).map(this::panel);
    }

    @Override
    public int order() {
        return 10;
    }

    private Component panel(ChangeSheet sheet) {
        var panel = new Div();
        panel.addClassName("studio-change");
        panel.add(new Paragraph(texts.say(
                sheet.backTo().isPresent() ? "studio.change.back" : "studio.change.why",
                sheet.proposedBy(),
                sheet.why(),
                sheet.backTo().orElse(0))));
        sheet.inSpite().ifPresent(reason -> panel.add(new Paragraph(texts.say("studio.version.in-spite", reason))));
        panel.add(sheet.byConsent() ? more(sheet) : differences(sheet));
        panel.add(
                new Anchor(StudioNavigation.toPart(sheet.process(), "versions"), texts.say("studio.change.versions")));
        if (sheet.mayTakeBack()) {
            panel.add(takeBack(sheet));
        }
        return panel;
    }

    /** The sentences stand in the paper already, on the same page. */
    private Component more(ChangeSheet sheet) {
        var more = new Details(texts.say("studio.change.more"));
        more.addOpenedChangeListener(opened -> {
            if (more.getContent().findAny().isEmpty()) {
                more.add(differences(sheet));
            }
        });
        return more;
    }

    private Component differences(ChangeSheet sheet) {
        return new Differences(sheet.differences(), new Differences.Drawings() {
            @Override
            public String before(String path) {
                return desk.diagram(sheet.caseNumber(), path, true);
            }

            @Override
            public String after(String path) {
                return desk.diagram(sheet.caseNumber(), path, false);
            }
        });
    }

    private Component takeBack(ChangeSheet sheet) {
        var problems = new ProblemList();
        var button = new Button(texts.say("studio.change.take-back"));
        button.addClickListener(click -> {
            var asked = new ConfirmDialog();
            asked.setHeader(texts.say("studio.change.take-back.header"));
            asked.setText(texts.say("studio.change.take-back.ask"));
            asked.setCancelable(true);
            asked.setCancelText(texts.say("studio.change.take-back.no"));
            asked.setConfirmText(texts.say("studio.change.take-back"));
            asked.addConfirmListener(yes -> takeBack(sheet, button, problems));
            asked.open();
        });
        return new Div(problems, button);
    }

    private void takeBack(ChangeSheet sheet, Button button, ProblemList problems) {
        try {
            desk.takeBack(sheet.caseNumber());
            button.getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
