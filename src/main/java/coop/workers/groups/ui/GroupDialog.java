package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.groups.GroupDesk;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.ProblemList;
import java.time.LocalDate;

/** Asks for a change of a group; stays open, with what was typed, until the change is taken in. */
class GroupDialog extends Dialog {

    private final ProblemList problems = new ProblemList();
    private final Div fields = new Div();
    private final Button save;

    GroupDialog(String title, String verb) {
        setHeaderTitle(title);
        setWidth("min(36rem, 100%)");
        fields.addClassName("stack");
        add(problems, fields);
        save = new Button(verb);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("groups.form.cancel"), click -> close()), save);
    }

    GroupDialog explain(String line) {
        fields.add(new Paragraph(line));
        return this;
    }

    /** Adds a field; problems at {@code key} are shown beside it. */
    <C extends Component & HasSize> C with(String key, C field) {
        problems.with(key, field);
        field.setWidthFull();
        fields.add(field);
        return field;
    }

    TextField text(String key, String label, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        return with(key, field);
    }

    TextArea reason() {
        var reason = new TextArea(getTranslation("groups.form.reason"));
        reason.setHelperText(getTranslation("groups.form.reason.help"));
        reason.setMaxLength(GroupDesk.REASON);
        reason.setRequiredIndicatorVisible(true);
        return with("reason", reason);
    }

    /** Opens it; {@code change} is made when it is saved, {@code changed} is what to do afterwards. */
    void ask(Runnable change, Runnable changed) {
        save.addClickListener(click -> {
            try {
                change.run();
                close();
                changed.run();
            } catch (Rejection refused) {
                problems.show(refused.problems());
            }
        });
        open();
    }

    /** The day chosen. */
    static LocalDate day(String key, DayField field) {
        var day = field.getValue();
        if (day == null) {
            throw new Rejection(Problem.at(key, "groups.problem.day-missing"));
        }
        return day;
    }
}
