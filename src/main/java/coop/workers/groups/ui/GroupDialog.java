package coop.workers.groups.ui;

import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.groups.GroupDesk;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.FormDialog;
import java.time.LocalDate;

/** Asks for a change of a group, which stays in its history with a reason. */
class GroupDialog extends FormDialog {

    GroupDialog(String title, String verb) {
        super(title, verb);
    }

    /** One that saves. */
    GroupDialog(String title) {
        super(title);
    }

    @Override
    public GroupDialog explain(String line) {
        super.explain(line);
        return this;
    }

    TextArea reason() {
        var reason = sentences("reason", getTranslation("groups.form.reason"), GroupDesk.REASON);
        reason.setHelperText(getTranslation("groups.form.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        return reason;
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
