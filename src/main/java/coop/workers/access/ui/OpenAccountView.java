package coop.workers.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.access.AccountDesk;
import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.access.KnownPeople.Known;
import coop.workers.access.PublicAddress;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;

/** Opens an account, for somebody of the register or for somebody it does not know. */
@Route("accounts/new")
@RolesAllowed("ADMINISTRATOR")
class OpenAccountView extends Div implements HasDynamicTitle {

    private final transient AccountDesk desk;
    private final transient PublicAddress address;
    private final ProblemList problems = new ProblemList();
    private final ComboBox<Known> known = new ComboBox<>();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final RoleChoice roles = new RoleChoice();

    OpenAccountView(AccountDesk desk, PublicAddress address) {
        this.desk = desk;
        this.address = address;
        addClassName("sheet");
        name.setLabel(getTranslation("access.accounts.name"));
        name.setHelperText(getTranslation("access.accounts.name.help", AccountDesk.LONGEST_NAME));
        email.setLabel(getTranslation("access.sign-in.email"));
        email.setHelperText(getTranslation("access.accounts.email.help"));
        problems.with("name", name).with("email", email);
        chooseFromTheRegister();
        var open = new Button(getTranslation("access.accounts.open.go"), click -> open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(known, name, email, roles, open);
        form.addClassName("stack");
        add(
                new PageHeading(getPageTitle()).explained(getTranslation("access.accounts.open.explanation")),
                problems,
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.accounts.open");
    }

    private void chooseFromTheRegister() {
        known.setLabel(getTranslation("access.accounts.known"));
        known.setHelperText(getTranslation("access.accounts.known.help"));
        known.setClearButtonVisible(true);
        known.setItemLabelGenerator(
                person -> person.email() == null ? person.name() : "%s · %s".formatted(person.name(), person.email()));
        known.setItems(query ->
                desk.peopleOfTheRegister(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        known.addValueChangeListener(
                chosen -> Optional.ofNullable(chosen.getValue()).ifPresent(person -> {
                    name.setValue(person.name());
                    email.setValue(Objects.toString(person.email(), ""));
                }));
    }

    private void open() {
        try {
            var person = known.getOptionalValue().map(Known::person).orElseGet(PersonId::random);
            var token = desk.open(new NewAccount(person, name.getValue(), email.getValue(), roles.getValue()));
            removeAll();
            add(
                    new PageHeading(getTranslation("access.accounts.opened", name.getValue())),
                    new LinkToHandOver(name.getValue(), address.of("/set-password/" + token)),
                    new Anchor("accounts/" + person, getTranslation("access.accounts.to-account")));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
