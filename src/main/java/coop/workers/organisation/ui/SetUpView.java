package coop.workers.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.organisation.OrganisationLimits;
import coop.workers.organisation.SetUpDesk;
import coop.workers.organisation.SetUpDesk.SetUp;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import java.time.MonthDay;

/** Opens an office that is new: the code from its log, who the organisation is, who looks after it. Gone afterwards. */
@Route(value = "set-up", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final MonthDay MOST_COMMON_YEAR_END = MonthDay.of(3, 31);

    private final transient SetUpDesk desk;
    private final ProblemList problems = new ProblemList();
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField legalName = new TextField();
    private final EmailField email = new EmailField();
    private final DayOfTheYear yearEnd = new DayOfTheYear(getTranslation("organisation.field.yearEnd"));
    private final TextField personName = new TextField();
    private final EmailField personEmail = new EmailField();
    private final PasswordField password = new PasswordField();

    SetUpView(SetUpDesk desk) {
        this.desk = desk;
        addClassName("set-up");
    }

    /** In front of an office that is open there is no such page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpen()) {
            throw new NotFound();
        }
        ask();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.set-up.title");
    }

    private void ask() {
        label(code, "code");
        code.setAutocomplete(Autocomplete.OFF);
        label(name, "name");
        label(legalName, "legalName");
        email.setLabel(getTranslation("organisation.field.email"));
        email.setHelperText(getTranslation("organisation.set-up.email.help"));
        yearEnd.setValue(MOST_COMMON_YEAR_END);
        label(personName, "personName");
        personName.setAutocomplete(Autocomplete.NAME);
        personEmail.setLabel(getTranslation("organisation.field.personEmail"));
        personEmail.setHelperText(getTranslation("organisation.field.personEmail.help"));
        personEmail.setAutocomplete(Autocomplete.USERNAME);
        password.setLabel(getTranslation("organisation.field.password"));
        password.setHelperText(getTranslation("organisation.field.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        problems.with("code", code)
                .with("name", name)
                .with("legalName", legalName)
                .with("email", email)
                .with("personName", personName)
                .with("personEmail", personEmail)
                .with("password", password);
        var go = new Button(getTranslation("organisation.set-up.go"), click -> setUp());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        removeAll();
        add(
                new PageHeading(getPageTitle()).explained(getTranslation("organisation.set-up.explanation")),
                problems,
                part("code", code),
                part("organisation", name, legalName, email, yearEnd),
                part("person", personName, personEmail, password),
                go);
    }

    private void label(TextField field, String key) {
        field.setLabel(getTranslation("organisation.field." + key));
        field.setHelperText(getTranslation("organisation.field.%s.help".formatted(key), OrganisationLimits.NAME));
    }

    private Component part(String key, Component... fields) {
        var part = new Section(new H2(getTranslation("organisation.set-up." + key)));
        part.add(fields);
        part.addClassName("stack");
        return part;
    }

    private void setUp() {
        try {
            desk.setUp(
                    new SetUp(
                            code.getValue(),
                            name.getValue(),
                            legalName.getValue(),
                            email.getValue(),
                            yearEnd.getValue(),
                            personName.getValue(),
                            personEmail.getValue(),
                            password.getValue()),
                    VaadinRequest.getCurrent().getRemoteAddr());
            showDone();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void showDone() {
        var signIn = new Anchor("sign-in", getTranslation("organisation.set-up.sign-in"));
        signIn.addClassName("call");
        removeAll();
        add(
                new PageHeading(getTranslation("organisation.set-up.done")),
                new Paragraph(getTranslation("organisation.set-up.done.text")),
                signIn);
    }
}
