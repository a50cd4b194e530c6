package coop.workers.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.access.AccountDesk;
import coop.workers.shared.Rejection;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;

/** Where the link of an administrator leads: choose a password, once. */
@Route(value = "set-password", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class SetPasswordView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient AccountDesk desk;
    private final ProblemList problems = new ProblemList();

    SetPasswordView(AccountDesk desk) {
        this.desk = desk;
        addClassName("narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        desk.nameBehind(token).ifPresentOrElse(name -> ask(token, name), this::showDeadLink);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.set-password.title");
    }

    private void ask(String token, String name) {
        var password = new PasswordField(getTranslation("access.set-password.field"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("access.password.help"));
        password.setAutofocus(true);
        problems.with("password", password);
        var save = new Button(getTranslation("access.set-password.go"), click -> set(token, password.getValue()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        show(
                "access.set-password.title",
                new Paragraph(getTranslation("access.set-password.explanation", name)),
                password,
                save);
    }

    private void set(String token, String password) {
        try {
            desk.setPassword(token, password);
            show(
                    "access.set-password.done.title",
                    new Paragraph(getTranslation("access.set-password.done.text")),
                    new Anchor("sign-in", getTranslation("access.sign-in.title")));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void showDeadLink() {
        show(
                "access.set-password.dead.title",
                new Paragraph(getTranslation("access.problem.link")),
                new Anchor("sign-in", getTranslation("access.sign-in.title")));
    }

    private void show(String titleKey, Component... parts) {
        removeAll();
        problems.clear();
        var form = new Div(parts);
        form.addClassName("stack");
        add(new PageHeading(getTranslation(titleKey)), problems, form);
    }
}
