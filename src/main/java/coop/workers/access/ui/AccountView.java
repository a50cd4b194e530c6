package coop.workers.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.workers.access.AccountDesk;
import coop.workers.access.AccountDesk.StaffAccount;
import coop.workers.access.PublicAddress;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.shell.AddressPart;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import jakarta.annotation.security.RolesAllowed;

/** One account, for administrators: its roles, its ways in, what was done to it. */
@Route("accounts")
@RolesAllowed("ADMINISTRATOR")
class AccountView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient AccountDesk desk;
    private final transient PublicAddress address;
    private final transient Texts texts;
    private final transient Dates dates;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private final Div link = new Div();
    private String name = "";

    AccountView(AccountDesk desk, PublicAddress address, Texts texts, Dates dates) {
        this.desk = desk;
        this.address = address;
        this.texts = texts;
        this.dates = dates;
        addClassName("sheet");
    }

    @Override
    public void setParameter(BeforeEvent event, String person) {
        show(AddressPart.read(person, PersonId::of));
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private void show(PersonId person) {
        var account = desk.account(person);
        name = account.name();
        problems.clear();
        removeAll();
        add(
                new Anchor("accounts", getTranslation("access.accounts.all")),
                new PageHeading(name).explained(account.email()),
                problems,
                status,
                link,
                roles(account),
                waysIn(account),
                account.open() ? off(account) : on(account),
                new AccountHistory(desk.historyOf(person), texts, dates));
    }

    private Component roles(StaffAccount account) {
        var choice = new RoleChoice();
        choice.setValue(account.roles());
        var save = new Button(getTranslation("access.accounts.roles.save"));
        save.addClickListener(click -> change(
                account, "access.accounts.roles.saved", () -> desk.giveRoles(account.person(), choice.getValue())));
        var section = new Section(choice, save);
        section.addClassName("stack");
        return section;
    }

    private Component waysIn(StaffAccount account) {
        var fresh = new Button(getTranslation("access.accounts.link"), click -> issueLink(account));
        fresh.setEnabled(account.open());
        var reset = new Button(
                getTranslation("access.accounts.reset"),
                click -> confirmed(
                        "access.accounts.reset",
                        () -> change(
                                account,
                                "access.accounts.reset.done",
                                () -> desk.resetSecondFactor(account.person()))));
        reset.setEnabled(account.hasSecondFactor() || account.passkeys() > 0);
        var actions = new Div(fresh, reset);
        actions.addClassName("line");
        return new Section(
                new H2(getTranslation("access.accounts.ways-in")),
                new Paragraph(getTranslation(
                        "access.accounts.ways-in.now",
                        account.hasPassword() ? 1 : 0,
                        account.hasSecondFactor() ? 1 : 0,
                        account.passkeys())),
                actions);
    }

    private void issueLink(StaffAccount account) {
        var token = desk.linkFor(account.person());
        link.removeAll();
        show(account.person());
        link.add(new LinkToHandOver(name, address.of("/set-password/" + token)));
        link.getElement().callJsFunction("scrollIntoView");
        status.say(getTranslation("access.accounts.link.done"));
    }

    private Component off(StaffAccount account) {
        var off = new Button(
                getTranslation("access.accounts.off"),
                click -> confirmed(
                        "access.accounts.off",
                        () -> change(account, "access.accounts.off.done", () -> desk.switchOff(account.person()))));
        off.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new Section(
                new H2(getTranslation("access.accounts.leave")),
                new Paragraph(getTranslation("access.accounts.leave.text")),
                off);
    }

    private Component on(StaffAccount account) {
        return new Section(
                new H2(getTranslation("access.accounts.is-off")),
                new Button(
                        getTranslation("access.accounts.on"),
                        click -> change(account, "access.accounts.on.done", () -> desk.switchOn(account.person()))));
    }

    private void confirmed(String key, Runnable action) {
        var dialog = new ConfirmDialog(
                getTranslation(key + ".ask", name),
                getTranslation(key + ".text"),
                getTranslation(key),
                yes -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("access.cancel"));
        dialog.open();
    }

    private void change(StaffAccount account, String doneKey, Runnable action) {
        try {
            action.run();
            link.removeAll();
            show(account.person());
            status.say(getTranslation(doneKey, name));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
