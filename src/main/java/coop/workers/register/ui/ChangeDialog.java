package coop.workers.register.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.register.Limits;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.FormDialog;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a change of the register and for its reason. */
class ChangeDialog extends FormDialog {

    ChangeDialog(String title) {
        super(title);
    }

    /**
     * Opens it.
     *
     * @param change what to do with the reason when it is saved
     * @param changed what to do afterwards
     */
    void ask(Consumer<String> change, Runnable changed) {
        var reason = sentences("reason", getTranslation("register.form.reason"), Limits.REASON);
        reason.setHelperText(getTranslation("register.form.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        ask(() -> change.accept(reason.getValue()), changed);
    }

    TextField text(String key, String label, int most, @Nullable String value) {
        var field = text(key, label, most);
        field.setValue(value == null ? "" : value);
        return field;
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
