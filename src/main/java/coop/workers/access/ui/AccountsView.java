package coop.workers.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.access.AccountDesk;
import coop.workers.access.AccountDesk.StaffAccount;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Texts;
import jakarta.annotation.security.RolesAllowed;

/** Everybody who signs in, for administrators. */
@Route("accounts")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 90, icon = "vaadin:key", title = "access.accounts.title")
class AccountsView extends Div implements HasDynamicTitle {

    private final transient Texts texts;

    AccountsView(AccountDesk desk, Texts texts) {
        this.texts = texts;
        var open = new Anchor("accounts/new", getTranslation("access.accounts.open"));
        open.addClassName("call");
        var accounts = new UnorderedList();
        accounts.addClassName("accounts");
        desk.all().forEach(account -> accounts.add(line(account)));
        add(new PageHeading(getPageTitle(), open).explained(getTranslation("access.accounts.explanation")), accounts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.accounts.title");
    }

    private ListItem line(StaffAccount account) {
        var name = new Anchor("accounts/" + account.person(), account.name());
        var email = new Span(account.email());
        email.addClassName("email");
        var state = new Span(texts.say("access.accounts.state." + state(account)));
        state.addClassName("state");
        var line = new ListItem(new Div(name, email), new Span(RoleChoice.inWords(account.roles(), texts)), state);
        line.setClassName("off", !account.open());
        return line;
    }

    /** What keeps somebody from signing in, where anything does. */
    private static String state(StaffAccount account) {
        if (!account.open()) {
            return "off";
        }
        if (!account.hasPassword()) {
            return "waiting";
        }
        return account.hasSecondFactor() || account.passkeys() > 0 ? "protected" : "password-only";
    }
}
