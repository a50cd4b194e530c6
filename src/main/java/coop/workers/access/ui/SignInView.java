package coop.workers.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.access.Enrolment;
import coop.workers.access.Halfway;
import coop.workers.access.OtherDoors;
import coop.workers.access.OwnPage;
import coop.workers.access.SignInDesk;
import coop.workers.access.SignInDesk.Answer;
import coop.workers.shared.Problem;
import coop.workers.shell.Authenticator;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.Signboard;
import java.util.function.Supplier;

/** One conversation: password, then the second factor, which is set up the first time. */
@Route(value = "sign-in", layout = PublicLayout.class)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignInDesk desk;
    private final transient OtherDoors otherDoors;
    private final transient Entry entry;
    private final transient Signboard signboard;
    private final ProblemList problems = new ProblemList();

    SignInView(SignInDesk desk, OtherDoors otherDoors, Entry entry, Signboard signboard) {
        this.desk = desk;
        this.otherDoors = otherDoors;
        this.entry = entry;
        this.signboard = signboard;
        addClassName("narrow");
        askPassword();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sign-in.title");
    }

    /** Says why somebody who went through another door did not come in. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OtherDoors.REFUSED)
                .flatMap(OtherDoors::problem)
                .ifPresent(problems::show);
    }

    private void askPassword() {
        var email = new EmailField(getTranslation("access.sign-in.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        var password = new PasswordField(getTranslation("access.sign-in.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        show(
                "access.sign-in.title",
                email,
                password,
                go("access.sign-in.go", () -> desk.password(email.getValue(), password.getValue(), Entry.network())),
                otherWays(),
                new Paragraph(getTranslation("access.sign-in.forgotten")),
                new Paragraph(new Anchor(OwnPage.SIGN_IN, getTranslation("access.sign-in.my-page"))));
    }

    private Component otherWays() {
        var ways = new Div(new Button(getTranslation("access.sign-in.passkey"), click -> askPasskey()));
        ways.addClassNames("stack", "other-ways");
        otherDoors.all().forEach(door -> {
            var way = new Anchor(door.address(), getTranslation("access.sign-in.elsewhere", door.name()));
            // answered by the door itself, not by a view
            way.setRouterIgnore(true);
            way.addClassName("other-door");
            ways.add(way);
        });
        return ways;
    }

    private void askPasskey() {
        problems.clear();
        var asked = desk.beginPasskey();
        Authenticator.show(
                this,
                asked.json(),
                answer -> take(desk.passkey(asked, answer, Entry.network())),
                () -> problems.show(Problem.of("access.problem.passkey-not-shown")));
    }

    private void askCode(Halfway halfway) {
        var code = codeField();
        show(
                "access.code.title",
                new Paragraph(getTranslation("access.code.explanation")),
                code,
                go("access.sign-in.go", () -> desk.code(halfway, code.getValue(), Entry.network())));
    }

    private void askEnrolment(Halfway halfway, Enrolment enrolment) {
        var code = codeField();
        show(
                "access.enrol.title",
                new Paragraph(getTranslation("access.enrol.explanation")),
                new QrPicture(enrolment.address(signboard.organisationName()), getTranslation("access.enrol.picture")),
                new Paragraph(getTranslation("access.enrol.typed", enrolment.typed())),
                code,
                go("access.enrol.go", () -> desk.enrol(halfway, enrolment, code.getValue())));
    }

    private void showRecoveryCodes(Answer.WelcomeEnrolled welcome) {
        var codes = new RecoveryCodeList(welcome.recoveryCodes());
        var kept = new Button(getTranslation("access.recovery.kept"), click -> entry.letIn(welcome.holder()));
        kept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show("access.recovery.title", new Paragraph(getTranslation("access.recovery.explanation")), codes, kept);
    }

    private TextField codeField() {
        var code = new TextField(getTranslation("access.code.field"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setAutofocus(true);
        return code;
    }

    private Button go(String key, Supplier<Answer> step) {
        var button = new Button(getTranslation(key), click -> take(step.get()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        return button;
    }

    private void take(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            problems.show(refused.problem());
        } else if (answer instanceof Answer.CodeWanted wanted) {
            askCode(wanted.halfway());
        } else if (answer instanceof Answer.EnrolmentWanted wanted) {
            askEnrolment(wanted.halfway(), wanted.enrolment());
        } else if (answer instanceof Answer.WelcomeEnrolled welcome) {
            showRecoveryCodes(welcome);
        } else if (answer instanceof Answer.Welcome welcome) {
            entry.letIn(welcome.holder());
        }
    }

    private void show(String titleKey, Component... parts) {
        removeAll();
        problems.clear();
        var form = new Div(parts);
        form.addClassName("stack");
        add(new PageHeading(getTranslation(titleKey)), problems, form);
    }
}
