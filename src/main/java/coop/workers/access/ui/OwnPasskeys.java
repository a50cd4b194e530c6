package coop.workers.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import coop.workers.access.OwnAccountDesk;
import coop.workers.access.OwnAccountDesk.OwnAccount;
import coop.workers.access.Passkey;
import coop.workers.shared.Problem;
import coop.workers.shell.Authenticator;
import coop.workers.shell.Dates;
import coop.workers.shell.ProblemList;

/** One's passkeys: which there are, another one, one fewer. */
class OwnPasskeys extends Div {

    private final transient OwnAccountDesk desk;
    private final transient OwnAccount mine;
    private final transient Dates dates;
    private final SerializableConsumer<String> done;

    OwnPasskeys(OwnAccountDesk desk, OwnAccount mine, Dates dates, SerializableConsumer<String> done) {
        this.desk = desk;
        this.mine = mine;
        this.dates = dates;
        this.done = done;
        addClassName("stack");
        showState();
    }

    private void showState() {
        var list = new UnorderedList();
        list.addClassName("passkeys");
        mine.passkeys().forEach(passkey -> list.add(line(passkey)));
        list.setVisible(!mine.passkeys().isEmpty());
        show(
                new Paragraph(getTranslation("access.mine.passkeys.explanation")),
                list,
                new Div(new Button(getTranslation("access.mine.passkeys.add"), click -> askForName())));
    }

    private ListItem line(Passkey passkey) {
        var used = new Span(getTranslation(
                "access.mine.passkeys.used", dates.day(passkey.addedAt()), dates.day(passkey.lastUsedAt())));
        used.addClassName("when");
        var remove = new Button(getTranslation("access.mine.passkeys.remove"), click -> {
            desk.removePasskey(passkey.key());
            done.accept("access.mine.passkeys.removed");
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("access.mine.passkeys.remove-what", passkey.name()));
        return new ListItem(new Span(passkey.name()), used, remove);
    }

    private void askForName() {
        var name = new TextField(getTranslation("access.mine.passkeys.name"));
        name.setHelperText(getTranslation("access.mine.passkeys.name.help", OwnAccountDesk.LONGEST_PASSKEY_NAME));
        var password = OwnPassword.currentPassword(getTranslation("access.mine.confirm"));
        var problems = new ProblemList().with("name", name).with("current", password);
        var go = new Button(getTranslation("access.mine.passkeys.go"), click -> desk.mayAddPasskey(
                        name.getValue(), password.getValue())
                .ifPresentOrElse(problems::show, () -> add(name.getValue(), password.getValue(), problems)));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(go, new Button(getTranslation("access.cancel"), click -> showState()));
        actions.addClassName("line");
        show(new Paragraph(getTranslation("access.mine.passkeys.next")), problems, name, password, actions);
    }

    private void add(String name, String password, ProblemList problems) {
        var asked = desk.beginPasskey();
        Authenticator.create(
                this,
                asked.json(),
                answer -> desk.addPasskey(asked, answer, name, password)
                        .ifPresentOrElse(problems::show, () -> done.accept("access.mine.passkeys.added")),
                () -> problems.show(Problem.of("access.problem.passkey-not-made")));
    }

    private void show(Component... parts) {
        removeAll();
        add(new H2(getTranslation("access.mine.passkeys")));
        add(parts);
    }
}
