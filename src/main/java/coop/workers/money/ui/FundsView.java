package coop.workers.money.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.FundDesk;
import coop.workers.money.FundDesk.NewFund;
import coop.workers.money.FundEntry;
import coop.workers.money.FundId;
import coop.workers.money.InvoiceDesk;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import jakarta.annotation.security.RolesAllowed;

/** Restricted funds beside each other: what came in, what was spent, what is left. */
@Route(MoneyNavigation.FUNDS)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class FundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FundDesk desk;
    private final transient MoneyWords words;
    private final Div shown = new Div();

    FundsView(FundDesk desk, InvoiceDesk invoices, MoneyWords words) {
        this.desk = desk;
        this.words = words;
        addClassNames("money", "funds");
        var open = new Button(getTranslation("money.funds.open"), click -> open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setVisible(invoices.isOpenForHandling());
        add(
                new PageHeading(getTranslation("money.funds.title"), open)
                        .explained(getTranslation("money.funds.help")),
                new MoneyPlaces(MoneyNavigation.FUNDS),
                shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.funds.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown.removeAll();
        var funds = desk.all();
        if (funds.isEmpty()) {
            shown.add(new EmptyState(getTranslation("money.funds.none"), getTranslation("money.funds.none.help")));
            return;
        }
        var table = new MoneyTable(getTranslation("money.funds.title"))
                .text(getTranslation("money.funds.fund"))
                .text(getTranslation("money.funds.given-by"))
                .figure(getTranslation("money.funds.income"))
                .figure(getTranslation("money.funds.spent"))
                .figure(getTranslation("money.funds.left"));
        funds.forEach(fund -> row(table, fund));
        shown.add(table);
    }

    private void row(MoneyTable table, FundEntry fund) {
        var name = new Div(new Anchor(MoneyNavigation.to(fund.id()), fund.name()));
        if (!fund.isOpen()) {
            var closed = new Span(getTranslation("money.funds.closed", words.day(fund.closedOn())));
            closed.addClassName("detail");
            name.add(closed);
        }
        var left = new Span(fund.left().toString());
        if (fund.left().isNegative()) {
            left.addClassName("late");
        }
        table.row(
                name,
                new Span(fund.givenBy()),
                new Span(fund.income().toString()),
                new Span(fund.spent().toString()),
                left);
    }

    private void open() {
        var id = FundId.random();
        var dialog = new MoneyDialog(getTranslation("money.funds.open"), getTranslation("money.funds.open.do"))
                .explain(getTranslation("money.funds.open.help"));
        var name = dialog.text("name", getTranslation("money.funds.name"));
        var givenBy = dialog.text("givenBy", getTranslation("money.funds.given-by"));
        var purpose = dialog.with("purpose", new TextArea(getTranslation("money.funds.purpose")));
        purpose.setMaxLength(FundDesk.LONGEST_PURPOSE);
        purpose.setWidthFull();
        dialog.ask(
                () -> desk.open(id, new NewFund(name.getValue(), purpose.getValue(), givenBy.getValue(), null)),
                () -> MoneyNavigation.open(id));
    }
}
