package coop.workers.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.register.Limits;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a change of the register and for its reason; stays open, with what was typed, until the change is taken in. */
class ChangeDialog extends Dialog {

    private final ProblemList problems = new ProblemList();
    private final Div fields = new Div();
    private final Button save = new Button(getTranslation("register.form.save"));
    private final TextArea reason = new TextArea(getTranslation("register.form.reason"));

    ChangeDialog(String title) {
        addClassName("change");
        setHeaderTitle(title);
        setWidth("min(36rem, 100%)");
        fields.addClassName("stack");
        reason.setHelperText(getTranslation("register.form.reason.help"));
        reason.setMaxLength(Limits.REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        problems.with("reason", reason);
        fields.add(reason);
        add(problems, fields);
        getFooter().add(new Button(getTranslation("register.form.cancel"), click -> close()), save);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    /**
     * Opens it.
     *
     * @param change what to do with the reason when it is saved
     * @param changed what to do afterwards
     */
    void ask(Consumer<String> change, Runnable changed) {
        save.addClickListener(click -> save(change, changed));
        open();
    }

    private void save(Consumer<String> change, Runnable changed) {
        try {
            change.accept(reason.getValue());
            close();
            changed.run();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    /** Adds a line of explanation above the fields. */
    void explain(String line) {
        fields.addComponentAsFirst(new Paragraph(line));
    }

    /** Adds a field before the reason; problems at {@code key} are shown beside it. */
    <C extends Component> C with(String key, C field) {
        problems.with(key, field);
        fields.addComponentAtIndex(fields.getComponentCount() - 1, field);
        return field;
    }

    TextField text(String key, String label, int most, @Nullable String value) {
        var field = new TextField(label);
        field.setMaxLength(most);
        field.setWidthFull();
        field.setValue(value == null ? "" : value);
        return with(key, field);
    }

    /** The day chosen. */
    static LocalDate day(String key, DatePicker field) {
        var day = field.getValue();
        if (day == null) {
            throw new Rejection(Problem.at(key, "register.problem.day-missing"));
        }
        return day;
    }

    /** The address typed; null where nothing is. */
    static @Nullable EmailAddress emailOrNull(TextField field) {
        return field.getValue().isBlank() ? null : email(field);
    }

    static EmailAddress email(TextField field) {
        return EmailAddress.parse(field.getValue())
                .orElseThrow(() -> new Rejection(Problem.at("email", "register.problem.not-an-email")));
    }
}
