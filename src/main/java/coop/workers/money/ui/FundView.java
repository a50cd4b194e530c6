package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.FundDesk;
import coop.workers.money.FundEntry;
import coop.workers.money.FundId;
import coop.workers.money.IncomeDesk;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.SpendingEntry;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.AddressPart;
import coop.workers.shell.DayField;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One fund: what it is for, what came in for it, what was spent on it. */
@Route(MoneyNavigation.FUND)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class FundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FundDesk desk;
    private final transient IncomeDesk incomes;
    private final transient Signboard signboard;
    private final transient MoneyWords words;
    private final boolean handling;
    private final StatusLine status = new StatusLine();
    private String title = "";

    FundView(FundDesk desk, IncomeDesk incomes, InvoiceDesk invoices, Signboard signboard, MoneyWords words) {
        this.desk = desk;
        this.incomes = incomes;
        this.signboard = signboard;
        this.words = words;
        this.handling = invoices.isOpenForHandling();
        addClassNames("payment-page", "fund");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        status.say("");
        show(desk.find(
                new FundId(AddressPart.read(event.getRouteParameters().get("id").orElse(""), UUID::fromString))));
    }

    private void show(FundEntry fund) {
        title = fund.name();
        removeAll();
        var back = new Anchor(MoneyNavigation.FUNDS, getTranslation("money.funds.title"));
        back.addClassName("back");
        var heading = handling && fund.isOpen()
                ? new PageHeading(title, actions(fund).toArray(Component[]::new))
                : new PageHeading(title);
        add(back, heading.explained(fund.purpose()), status, facts(fund), income(fund), spending(fund));
    }

    private List<Button> actions(FundEntry fund) {
        var spend = new Button(getTranslation("money.fund.spend"), click -> spend(fund));
        spend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(
                new Button(getTranslation("money.fund.close"), click -> close(fund)),
                new Button(getTranslation("money.income.enter"), click -> new IncomeDialog(
                                incomes, desk, signboard.today())
                        .into(fund.id())
                        .ask(() -> after(fund.id(), "money.income.entered"))),
                spend);
    }

    private DescriptionList facts(FundEntry fund) {
        var left = new Span(fund.left().toString());
        if (fund.left().isNegative()) {
            left.addClassName("late");
            left.setText(getTranslation("money.fund.overspent", fund.left().toString()));
        }
        var list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "money.funds.left", left);
        fact(list, "money.funds.income", new Span(fund.income().toString()));
        fact(list, "money.funds.spent", new Span(fund.spent().toString()));
        fact(list, "money.funds.given-by", new Span(fund.givenBy()));
        fact(list, "money.fund.opened", new Span(words.day(fund.openedOn())));
        if (fund.caseNumber() != null) {
            fact(
                    list,
                    "money.invoice.fact.case",
                    new Anchor("case/" + fund.caseNumber(), fund.caseNumber().value()));
        }
        if (!fund.isOpen()) {
            fact(
                    list,
                    "money.fund.closed",
                    new Span(words.say(
                            "money.fund.closed.because",
                            words.day(fund.closedOn()),
                            Optional.ofNullable(fund.closedBecause()).orElse(""))));
        }
        return list;
    }

    private void fact(DescriptionList list, String term, Component description) {
        list.add(new Term(getTranslation(term)), new Description(description));
    }

    private Section income(FundEntry fund) {
        var section = new Section(new H2(getTranslation("money.funds.income")));
        var entries = desk.income(fund.id());
        section.add(
                entries.isEmpty()
                        ? new Paragraph(getTranslation("money.fund.nothing-yet"))
                        : new IncomeTable(
                                entries,
                                words,
                                incomes,
                                handling ? () -> after(fund.id(), "money.income.taken-back") : null));
        return section;
    }

    private Section spending(FundEntry fund) {
        var section = new Section(new H2(getTranslation("money.funds.spent")));
        var entries = desk.spending(fund.id());
        if (entries.isEmpty()) {
            section.add(new Paragraph(getTranslation("money.fund.nothing-yet")));
            return section;
        }
        var table = new MoneyTable(getTranslation("money.funds.spent"))
                .text(getTranslation("money.fund.what"))
                .text(getTranslation("money.fund.spent-on"))
                .figure(getTranslation("money.column.amount"))
                .deeds();
        entries.forEach(entry -> row(table, fund, entry));
        section.add(table);
        return section;
    }

    private void row(MoneyTable table, FundEntry fund, SpendingEntry entry) {
        var trace = new Span(
                entry.takenBackWhy() == null
                        ? ""
                        : getTranslation("money.income.was-taken-back", entry.takenBackWhy()));
        trace.addClassName("detail");
        Component undo = new Span();
        if (handling && entry.isStanding()) {
            var takeBack = new Button(getTranslation("money.income.take-back"), click -> takeBack(fund, entry));
            takeBack.setAriaLabel(getTranslation("money.income.take-back.title", entry.what()));
            takeBack.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            undo = takeBack;
        }
        var row = table.row(
                new Div(new Span(entry.what()), trace),
                new Span(words.day(entry.spentOn())),
                new Span(entry.amount().toString()),
                undo);
        row.setClassName("undone", !entry.isStanding());
    }

    private void spend(FundEntry fund) {
        var id = UUID.randomUUID();
        var dialog = new MoneyDialog(getTranslation("money.fund.spend"), getTranslation("money.fund.spend.do"))
                .explain(getTranslation("money.fund.spend.help"));
        var what = dialog.text("what", getTranslation("money.fund.what"));
        var day = dialog.with("spentOn", new DayField(getTranslation("money.fund.spent-on"), signboard.today()));
        var amount = dialog.with("amount", new MoneyField(getTranslation("money.column.amount")));
        dialog.ask(
                () -> desk.spend(
                        id,
                        fund.id(),
                        Optional.ofNullable(day.getValue())
                                .orElseThrow(() -> new Rejection(Problem.at("spentOn", "money.problem.no-day"))),
                        amount.amount("amount"),
                        what.getValue()),
                () -> after(fund.id(), "money.fund.spent-done"));
    }

    private void takeBack(FundEntry fund, SpendingEntry entry) {
        var dialog = new MoneyDialog(
                        getTranslation("money.income.take-back.title", entry.what()),
                        getTranslation("money.income.take-back"))
                .explain(getTranslation("money.income.take-back.help"));
        var why = dialog.reason("why", getTranslation("money.undo.why"));
        dialog.ask(
                () -> desk.takeBackSpending(entry.id(), why.getValue()),
                () -> after(fund.id(), "money.income.taken-back"));
    }

    private void close(FundEntry fund) {
        var dialog = new MoneyDialog(
                        getTranslation("money.fund.close.title", fund.name()), getTranslation("money.fund.close.do"))
                .explain(getTranslation("money.fund.close.help"));
        var why = dialog.reason("why", getTranslation("money.fund.close.why"));
        dialog.ask(() -> desk.close(fund.id(), why.getValue()), () -> after(fund.id(), "money.fund.close.done"));
    }

    private void after(FundId fund, String said) {
        show(desk.find(fund));
        status.say(getTranslation(said));
    }
}
