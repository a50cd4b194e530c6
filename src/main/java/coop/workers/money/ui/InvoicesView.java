package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.InvoiceBook;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.InvoiceKind;
import coop.workers.money.InvoiceRow;
import coop.workers.money.InvoiceSearch;
import coop.workers.money.MoneyReading;
import coop.workers.shared.Money;
import coop.workers.shell.Choices;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.SearchBox;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Every invoice and credit note, to be searched; its address says what is looked for. */
@Route(MoneyNavigation.INVOICES)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class InvoicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InvoiceBook book;
    private final transient MoneyWords words;
    private final SearchBox search;
    private final Anchor spreadsheet = new Anchor();
    private final Div list = new Div();
    private MoneyAddress address = new MoneyAddress(MoneyNavigation.INVOICES, Map.of());

    InvoicesView(InvoiceBook book, InvoiceDesk desk, MoneyWords words) {
        this.book = book;
        this.words = words;
        addClassName("invoices");
        search = new SearchBox(getTranslation("money.invoices.search"), typed -> address.with("search", typed)
                .open());
        spreadsheet.setText(getTranslation("money.download"));
        spreadsheet.setRouterIgnore(true);
        var heading = desk.isOpenForHandling()
                ? new PageHeading(
                        getTranslation("money.invoices.title"),
                        spreadsheet,
                        new Anchor(MoneyNavigation.NEW_INVOICE, getTranslation("money.invoices.new")))
                : new PageHeading(getTranslation("money.invoices.title"), spreadsheet);
        add(heading, new MoneyPlaces(MoneyNavigation.INVOICES), search, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.invoices.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = MoneyAddress.in(MoneyNavigation.INVOICES, event.getLocation());
        search.setValue(address.get("search"));
        spreadsheet.setHref(address.at("money/invoices.csv").toString());
        show(MoneyReading.invoices(address.asked()));
    }

    private void show(InvoiceSearch wanted) {
        var counts = book.counts(wanted);
        var total = counts.getOrDefault(wanted.show(), 0);
        var page = address.page(1, total);
        list.removeAll();
        list.add(choices(wanted, counts), new PeriodChip(words, address, wanted.from(), wanted.until()));
        if (total == 0) {
            list.add(nothing(counts.getOrDefault(InvoiceSearch.Show.ALL, 0)));
            return;
        }
        list.add(totals(wanted, total), table(wanted, page));
        list.add(new Pager(page, total, number -> address.page(number).toString()));
    }

    private Choices choices(InvoiceSearch wanted, Map<InvoiceSearch.Show, Integer> counts) {
        var choices = new Choices(getTranslation("money.invoices.which"));
        for (var show : InvoiceSearch.Show.values()) {
            var said = show == InvoiceSearch.Show.ALL ? "" : MoneyReading.word(show);
            choices.with(
                    getTranslation("money.invoices.show." + show.name(), counts.getOrDefault(show, 0)),
                    address.with("show", said).toString(),
                    show == wanted.show());
        }
        return choices;
    }

    private Paragraph totals(InvoiceSearch wanted, int number) {
        var totals = book.totals(wanted);
        var line = new Paragraph(getTranslation(
                "money.invoices.totals",
                number,
                totals.amount().toString(),
                totals.paid().toString(),
                totals.open().toString()));
        line.addClassName("totals");
        return line;
    }

    private EmptyState nothing(int others) {
        var reason = others > 0 ? "part" : address.said().isEmpty() ? "none" : "search";
        return new EmptyState(
                getTranslation("money.invoices.empty." + reason),
                getTranslation("money.invoices.empty." + reason + ".help"),
                others > 0
                        ? new Anchor(address.with("show", "").toString(), getTranslation("money.invoices.empty.all"))
                        : new Span());
    }

    private MoneyTable table(InvoiceSearch wanted, int page) {
        var table = new MoneyTable(getTranslation("money.invoices.title"))
                .text(getTranslation("money.column.number"), "number", address)
                .text(getTranslation("money.column.payer"), "payer", address)
                .text(getTranslation("money.column.issued"), "issued", address)
                .text(getTranslation("money.column.state"), "due", address)
                .figure(getTranslation("money.column.amount"), "amount", address)
                .figure(getTranslation("money.column.open"), "open", address);
        for (var row : book.page(wanted, Pager.first(page), Pager.PAGE)) {
            table.row(
                    new Anchor(MoneyNavigation.to(row.number()), row.number().value()),
                    payer(row),
                    new Span(words.day(row.issuedOn())),
                    words.state(row),
                    new Span(words.amount(row)),
                    new Span(row.open().equals(Money.ZERO) ? "" : row.open().toString()));
        }
        return table;
    }

    private Component payer(InvoiceRow row) {
        var detail = new Span(
                row.kind() == InvoiceKind.CREDIT_NOTE && row.credits() != null
                        ? getTranslation(
                                "money.invoices.corrects", row.credits().value())
                        : row.member() == null
                                ? ""
                                : getTranslation(
                                        "money.invoices.member", row.member().toString()));
        detail.addClassName("detail");
        return new Div(new Span(row.payer()), detail);
    }
}
