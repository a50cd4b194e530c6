package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.shared.Rejection;

/** Asks for a change; stays open, with what was typed, until the change is taken in. */
public class FormDialog extends Dialog {

    private final ProblemList problems = new ProblemList();
    private final Div fields = new Div();
    private final Button save;

    public FormDialog(String title, String verb) {
        setHeaderTitle(title);
        setWidth("min(36rem, 100%)");
        fields.addClassName("stack");
        add(problems, fields);
        save = new Button(verb);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), save);
    }

    public FormDialog explain(String line) {
        fields.add(new Paragraph(line));
        return this;
    }

    /** Adds a field; problems at {@code key} are shown beside it. */
    public <C extends Component & HasSize> C with(String key, C field) {
        problems.with(key, field);
        field.setWidthFull();
        fields.add(field);
        return field;
    }

    public TextField text(String key, String label, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        return with(key, field);
    }

    /** Opens it; {@code change} is made when it is saved, {@code changed} is what to do afterwards. */
    public void ask(Runnable change, Runnable changed) {
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
}
