package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.shared.Rejection;

/**
 * Asks for what a change needs; stays open, with what was typed, until the change is taken in. A second click does nothing
 * more.
 */
public class FormDialog extends Dialog {

    private final ProblemList problems = new ProblemList();
    private final Div fields = new Div();
    private final Button save = new Button();

    /** @param verb what its button says, such as “Close the group” */
    public FormDialog(String title, String verb) {
        this(title);
        save.setText(verb);
    }

    /** One that saves. */
    public FormDialog(String title) {
        addClassName("form-dialog");
        setHeaderTitle(title);
        setWidth("min(36rem, 100%)");
        // a slip of the mouse takes nothing away
        setCloseOnOutsideClick(false);
        fields.addClassName("stack");
        add(problems, fields);
        save.setText(getTranslation("shell.form.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), save);
    }

    /** Adds a sentence between the fields. */
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

    /**
     * A field for a few words.
     *
     * @param most characters it takes
     */
    public TextField text(String key, String label, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        return with(key, field);
    }

    /** A field for sentences. */
    public TextArea sentences(String key, String label, int most) {
        var field = new TextArea(label);
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
                save.setEnabled(true);
            }
        });
        open();
    }
}
