package coop.workers.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.consent.ConsentBook.Sheet;
import coop.workers.consent.ConsentBook.Version;
import coop.workers.consent.ProposerDesk;
import coop.workers.consent.Stage;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;

/** Lets the proposer change the words of a proposal; what was typed stays until it is taken. */
class AmendDialog extends Dialog {

    AmendDialog(Sheet sheet, Desks desks, Runnable amended) {
        addClassName("voice-dialog");
        setHeaderTitle(getTranslation("consent.panel.amend"));
        setWidth("44rem");
        setMaxWidth("96vw");
        var text = area("amendedText", ProposerDesk.MOST_TEXT, 8);
        text.setValue(sheet.current().map(Version::text).orElse(""));
        var note = area("note", ProposerDesk.MOST_NOTE, 2);
        var problems = new ProblemList().with("amendedText", text).with("note", note);
        add(
                problems,
                new Paragraph(getTranslation(
                        sheet.stage() == Stage.LAID ? "consent.amend.before" : "consent.amend.afterObjection")),
                text,
                note);
        var save = new Button(getTranslation("consent.amend.save"), click -> {
            try {
                desks.proposer().amend(sheet.caseNumber(), text.getValue(), note.getValue());
                close();
                amended.run();
            } catch (Rejection refused) {
                problems.show(refused.problems());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("consent.fields.cancel"), click -> close()), save);
    }

    private TextArea area(String key, int most, int rows) {
        var area = new TextArea(getTranslation("consent.amend." + key));
        area.setMaxLength(most);
        area.setMinRows(rows);
        area.setWidthFull();
        return area;
    }
}
