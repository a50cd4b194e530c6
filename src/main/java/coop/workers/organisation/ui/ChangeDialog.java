package coop.workers.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;

/** Where something settled is settled anew, with a reason. It stays open, with what was typed, until that is taken. */
class ChangeDialog extends Dialog {

    private final ProblemList problems = new ProblemList();
    private final Div form = new Div();
    private final TextArea reason = new TextArea();

    ChangeDialog(String title, String explanation) {
        addClassName("change");
        setHeaderTitle(getTranslation("organisation.change-what", title));
        // a slip of the mouse takes nothing away
        setCloseOnOutsideClick(false);
        reason.setLabel(getTranslation("organisation.reason"));
        reason.setHelperText(getTranslation("organisation.reason.help", OrganisationDesk.REASON));
        problems.with("reason", reason);
        form.addClassName("stack");
        form.add(new Paragraph(explanation), problems);
        add(form);
    }

    ChangeDialog with(String key, Component field) {
        problems.with(key, field);
        form.add(field);
        return this;
    }

    /** Shown below the reason. */
    ChangeDialog history(HistoryList history) {
        form.add(reason);
        add(history);
        return this;
    }

    /** Closes once {@code save} has taken the reason and did not refuse. */
    ChangeDialog saving(SerializableConsumer<String> save) {
        var go = new Button(getTranslation("organisation.save"), click -> {
            try {
                save.accept(reason.getValue());
                close();
            } catch (Rejection refused) {
                problems.show(refused.problems());
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("organisation.cancel"), click -> close()), go);
        return this;
    }
}
