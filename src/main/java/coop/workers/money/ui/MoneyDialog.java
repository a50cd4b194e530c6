package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;

/** Asks for what a deed needs; stays open, with what was typed, until the deed is done. A second click does nothing more. */
class MoneyDialog extends Dialog {

    private static final int LONGEST_TEXT = 500;

    private final ProblemList problems = new ProblemList();
    private final Div fields = new Div();
    private final Button doIt;

    MoneyDialog(String title, String verb) {
        addClassName("money-dialog");
        setHeaderTitle(title);
        setWidth("min(34rem, 100%)");
        fields.addClassName("stack");
        add(problems, fields);
        doIt = new Button(verb);
        doIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        doIt.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("money.dialog.cancel"), click -> close()), doIt);
    }

    MoneyDialog explained(String line) {
        fields.add(new Paragraph(line));
        return this;
    }

    /** Adds a field; problems at {@code key} are shown beside it. */
    <C extends Component> C with(String key, C field) {
        problems.with(key, field);
        fields.add(field);
        return field;
    }

    TextField text(String key, String label) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST_TEXT);
        field.setWidthFull();
        return with(key, field);
    }

    TextArea reason(String key, String label) {
        var field = new TextArea(label);
        field.setMaxLength(LONGEST_TEXT);
        field.setWidthFull();
        return with(key, field);
    }

    /** Opens it; {@code afterwards} follows once the deed is done. */
    void ask(Runnable deed, Runnable afterwards) {
        doIt.addClickListener(click -> {
            try {
                deed.run();
                close();
                afterwards.run();
            } catch (Rejection refused) {
                problems.show(refused.problems());
                doIt.setEnabled(true);
            }
        });
        open();
    }
}
