package coop.workers.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableConsumer;
import coop.workers.access.OwnAccountDesk;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;

/** Changes one's password. */
class OwnPassword extends Div {

    OwnPassword(OwnAccountDesk desk, SerializableConsumer<String> done) {
        addClassName("stack");
        var current = currentPassword(getTranslation("access.mine.password.current"));
        var wanted = new PasswordField(getTranslation("access.set-password.field"));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(getTranslation("access.password.help"));
        var problems = new ProblemList().with("current", current).with("password", wanted);
        var save = new Button(getTranslation("access.mine.password.go"), click -> {
            try {
                desk.changePassword(current.getValue(), wanted.getValue())
                        .ifPresentOrElse(problems::show, () -> done.accept("access.mine.password.done"));
            } catch (Rejection refused) {
                problems.show(refused.problems());
            }
        });
        add(new H2(getTranslation("access.mine.password")), problems, current, wanted, save);
    }

    static PasswordField currentPassword(String label) {
        var current = new PasswordField(label);
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return current;
    }
}
