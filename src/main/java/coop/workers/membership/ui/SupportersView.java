package coop.workers.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.membership.SupporterDesk;
import coop.workers.membership.SupporterDesk.Listed;
import coop.workers.register.Limits;
import coop.workers.shared.EmailAddress;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.FormDialog;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.SearchAddress;
import coop.workers.shell.SearchBox;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;

/** Everybody who supports without being a member, and whether they may be written to. */
@Route(SupportersView.PATH)
@RolesAllowed({"MEMBERSHIP_TEAM", "SECRETARY"})
@Menu(order = 37, icon = "vaadin:heart-o", title = "membership.supporters.title")
class SupportersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "supporters";

    private final transient SupporterDesk desk;
    private final transient Dates dates;
    private SearchAddress address = new SearchAddress(PATH, "", "", "1");
    private final SearchBox search =
            new SearchBox(getTranslation("membership.supporters.search"), typed -> address.searching(typed)
                    .open());
    private final Div list = new Div();
    private final StatusLine status = new StatusLine();

    SupportersView(SupporterDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("supporters");
        var enter = new Button(getTranslation("membership.supporters.enter"), click -> enter());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeading(getTranslation("membership.supporters.title"), enter)
                        .explained(getTranslation("membership.supporters.explained")),
                search,
                status,
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.supporters.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SearchAddress.in(PATH, event.getLocation());
        search.setValue(address.search());
        show();
    }

    private void show() {
        var total = desk.count(address.search());
        var page = Pager.pageOf(address.page(), total);
        list.removeAll();
        if (total == 0) {
            list.add(new EmptyState(
                    getTranslation("membership.supporters.none"),
                    getTranslation(
                            address.search().isBlank()
                                    ? "membership.supporters.none.yet"
                                    : "membership.supporters.none.found")));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("lines");
        desk.find(address.search(), Pager.first(page), Pager.PAGE).forEach(one -> lines.add(line(one)));
        list.add(lines, new Pager(page, total, number -> address.page(number).toString()));
    }

    private ListItem line(Listed one) {
        var name = new Span(one.name());
        name.addClassName("name");
        var email = one.email();
        var reach = email == null
                ? new Span(getTranslation("membership.supporters.no-address"))
                : new Anchor("mailto:" + email, email);
        var about = new Span(getTranslation(
                one.mayWrite() ? "membership.supporters.may-write" : "membership.supporters.may-not-write"));
        var since = new Span(getTranslation("membership.standing.since", dates.day(one.since())) + " · "
                + getTranslation("membership.came-by." + one.cameBy()));
        since.addClassName("second");
        var leaves = new Button(getTranslation("membership.supporters.leaves"), click -> askToStrikeOut(one));
        leaves.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        leaves.setAriaLabel(getTranslation("membership.supporters.leaves.who", one.name()));
        return new ListItem(name, reach, about, since, leaves);
    }

    private void enter() {
        var dialog = new FormDialog(
                        getTranslation("membership.supporters.enter"), getTranslation("membership.supporters.save"))
                .explain(getTranslation("membership.supporters.enter.explained"));
        var name = dialog.text("name", getTranslation("membership.supporters.name"), Limits.NAME);
        var email = dialog.text("email", getTranslation("membership.apply.email"), EmailAddress.MAX_LENGTH);
        var mayWrite = new Checkbox(getTranslation("membership.supporters.consent"));
        dialog.with("mayWrite", mayWrite);
        dialog.ask(
                () -> desk.enter(name.getValue(), email.getValue(), mayWrite.getValue()),
                () -> said("membership.supporters.entered", name.getValue()));
    }

    private void askToStrikeOut(Listed one) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("membership.supporters.leaves.who", one.name()));
        dialog.setText(getTranslation("membership.supporters.leaves.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("membership.supporters.leaves.no"));
        dialog.setConfirmText(getTranslation("membership.supporters.leaves.yes"));
        dialog.addConfirmListener(yes -> {
            desk.strikeOut(one.id());
            said("membership.supporters.left", one.name());
        });
        dialog.open();
    }

    private void said(String key, String name) {
        show();
        status.say(getTranslation(key, name));
    }
}
