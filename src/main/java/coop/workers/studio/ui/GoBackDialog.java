package coop.workers.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;
import coop.workers.studio.PublishingDesk;
import coop.workers.workflow.ProcessKey;

/** Asks why an earlier version is to be published again. */
class GoBackDialog extends Dialog {

    private final transient PublishingDesk desk;
    private final ProcessKey process;
    private final int version;
    private final TextArea why = new TextArea();
    private final ProblemList problems = new ProblemList();

    GoBackDialog(PublishingDesk desk, ProcessKey process, int version) {
        this.desk = desk;
        this.process = process;
        this.version = version;
        setHeaderTitle(getTranslation("studio.version.go-back.to", version));
        why.setLabel(getTranslation("studio.propose.why"));
        why.setMaxLength(PublishingDesk.MOST_TEXT);
        why.setWidthFull();
        problems.with("why", why);
        add(new Paragraph(getTranslation("studio.version.go-back.help")), problems, why);
        var propose = new Button(getTranslation("studio.propose"), click -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("studio.cancel"), click -> close()), propose);
    }

    private void propose() {
        problems.clear();
        try {
            var number = desk.goBack(process, version, why.getValue());
            getUI().ifPresent(ui -> ui.navigate("case/" + number));
            close();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
