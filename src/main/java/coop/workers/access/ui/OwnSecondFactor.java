package coop.workers.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import coop.workers.access.OwnAccountDesk;
import coop.workers.access.OwnAccountDesk.OwnAccount;
import coop.workers.access.OwnAccountDesk.SetUp;
import coop.workers.shell.ProblemList;

/** Sets up one's authenticator app, or another in its place, and gives new recovery codes. */
class OwnSecondFactor extends Div {

    private final transient OwnAccountDesk desk;
    private final transient OwnAccount mine;
    private final String organisation;
    private final SerializableConsumer<String> done;

    OwnSecondFactor(OwnAccountDesk desk, OwnAccount mine, String organisation, SerializableConsumer<String> done) {
        this.desk = desk;
        this.mine = mine;
        this.organisation = organisation;
        this.done = done;
        addClassName("stack");
        showState();
    }

    private void showState() {
        var begin = new Button(
                getTranslation(mine.hasSecondFactor() ? "access.mine.factor.replace" : "access.mine.factor.set-up"),
                click -> askForCode());
        var codes = new Button(getTranslation("access.mine.codes.renew"), click -> askForPassword());
        codes.setVisible(mine.hasSecondFactor());
        var actions = new Div(begin, codes);
        actions.addClassName("line");
        show(
                new Paragraph(
                        mine.hasSecondFactor()
                                ? getTranslation("access.mine.factor.is", mine.recoveryCodesLeft())
                                : getTranslation("access.mine.factor.is-not")),
                actions);
    }

    private void askForCode() {
        var enrolment = desk.beginSecondFactor();
        var code = new TextField(getTranslation("access.code.field"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        var password = OwnPassword.currentPassword(getTranslation("access.mine.confirm"));
        var problems = new ProblemList().with("code", code).with("current", password);
        show(
                new Paragraph(getTranslation("access.mine.factor.explanation")),
                new QrPicture(enrolment.address(organisation), getTranslation("access.enrol.picture")),
                new Paragraph(getTranslation("access.enrol.typed", enrolment.typed())),
                problems,
                code,
                password,
                actions(
                        "access.mine.factor.go",
                        problems,
                        () -> desk.setUpSecondFactor(enrolment, code.getValue(), password.getValue())));
    }

    private void askForPassword() {
        var password = OwnPassword.currentPassword(getTranslation("access.mine.confirm"));
        var problems = new ProblemList().with("current", password);
        show(
                new Paragraph(getTranslation("access.mine.codes.explanation")),
                problems,
                password,
                actions("access.mine.codes.renew", problems, () -> desk.renewRecoveryCodes(password.getValue())));
    }

    private Component actions(String key, ProblemList problems, java.util.function.Supplier<SetUp> step) {
        var go = new Button(getTranslation(key), click -> {
            var answer = step.get();
            if (answer instanceof SetUp.Refused refused) {
                problems.show(refused.problem());
            } else if (answer instanceof SetUp.Done codes) {
                showCodes(codes);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(go, new Button(getTranslation("access.cancel"), click -> showState()));
        actions.addClassName("line");
        return actions;
    }

    private void showCodes(SetUp.Done codes) {
        var kept = new Button(getTranslation("access.recovery.kept"), click -> done.accept("access.mine.factor.done"));
        kept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show(
                new Paragraph(getTranslation("access.recovery.explanation")),
                new RecoveryCodeList(codes.recoveryCodes()),
                kept);
    }

    private void show(Component... parts) {
        removeAll();
        add(new H2(getTranslation("access.mine.factor")));
        add(parts);
    }
}
