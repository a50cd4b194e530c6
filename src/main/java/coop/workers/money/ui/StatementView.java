package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.AccountStatement;
import coop.workers.money.MemberAccounts;
import coop.workers.money.MoneyReading;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shell.AddressPart;
import coop.workers.shell.DayField;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;

/** A member's statement of account: what it was asked for and paid, and what is left. */
@Route(MoneyNavigation.STATEMENT)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class StatementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MemberAccounts accounts;
    private final transient Signboard signboard;
    private final transient MoneyWords words;
    private MoneyAddress address = new MoneyAddress(MoneyNavigation.REPORTS, Map.of());
    private String title = "";

    StatementView(MemberAccounts accounts, Signboard signboard, MoneyWords words) {
        this.accounts = accounts;
        this.signboard = signboard;
        this.words = words;
        addClassName("account-statement");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var member = new MemberNumber(
                AddressPart.read(event.getRouteParameters().get("member").orElse(""), Integer::valueOf));
        address = MoneyAddress.in(MoneyNavigation.toStatement(member), event.getLocation());
        var until = MoneyReading.day(address.asked(), "until", signboard.today());
        var from = MoneyReading.day(address.asked(), "from", until.minusYears(1).plusDays(1));
        show(accounts.statement(member, from, until));
    }

    private void show(AccountStatement statement) {
        title = getTranslation("money.statement.title", statement.name());
        var paper = new Anchor(
                address.at("money/statements/" + statement.member() + ".pdf")
                        .with("from", statement.from().toString())
                        .with("until", statement.until().toString())
                        .toString(),
                getTranslation("money.statement.paper"),
                AnchorTarget.BLANK);
        paper.setRouterIgnore(true);
        var back = new Anchor(MoneyNavigation.REPORTS, getTranslation("money.statement.back"));
        back.addClassName("back");
        var days = new Div(
                day("money.vat.from", "from", statement.from()), day("money.vat.until", "until", statement.until()));
        days.addClassName("days");
        removeAll();
        add(
                back,
                new PageHeading(title, paper)
                        .explained(getTranslation(
                                "money.statement.member", statement.member().toString())),
                days,
                table(statement));
    }

    private MoneyTable table(AccountStatement statement) {
        var table = new MoneyTable(title)
                .text(getTranslation("money.column.day"))
                .text(getTranslation("money.statement.what"))
                .figure(getTranslation("money.column.amount"))
                .figure(getTranslation("money.statement.balance"));
        table.row(
                words.day(statement.from()),
                getTranslation("money.statement.opening"),
                "",
                statement.opening().toString());
        statement
                .lines()
                .forEach(line -> table.row(
                        new Span(words.day(line.on())),
                        what(line),
                        new Span(line.amount().toString()),
                        new Span(line.balance().toString())));
        table.row(
                        words.day(statement.until()),
                        getTranslation("money.statement.closing"),
                        "",
                        statement.closing().toString())
                .addClassName("total");
        return table;
    }

    private Component what(AccountStatement.Line line) {
        var invoice = line.invoice();
        var text = getTranslation("money.statement.line." + line.kind().name(), invoice == null ? "" : invoice.value());
        var detail = new Span(line.reference());
        detail.addClassName("detail");
        return new Div(invoice == null ? new Span(text) : new Anchor(MoneyNavigation.to(invoice), text), detail);
    }

    private DayField day(String label, String key, LocalDate day) {
        var field = new DayField(getTranslation(label), day);
        field.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                address.with(key, chosen.getValue().toString()).open();
            }
        });
        return field;
    }
}
