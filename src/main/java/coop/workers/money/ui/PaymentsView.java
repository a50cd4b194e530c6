package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.How;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.MoneyReading;
import coop.workers.money.PaymentBook;
import coop.workers.money.PaymentDesk;
import coop.workers.money.PaymentRow;
import coop.workers.money.PaymentSearch;
import coop.workers.money.Suggestion;
import coop.workers.register.StatutoryRegister;
import coop.workers.shared.Money;
import coop.workers.shared.Rejection;
import coop.workers.shell.Choices;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.ProblemList;
import coop.workers.shell.SearchBox;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Payments: those that settle nothing first, each with what it may be for. */
@Route(MoneyNavigation.PAYMENTS)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class PaymentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaymentBook book;
    private final transient PaymentDesk desk;
    private final transient MoneyWords words;
    private final boolean handling;
    private final SearchBox search;
    private final Anchor spreadsheet = new Anchor();
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private final Div list = new Div();
    private MoneyAddress address = new MoneyAddress(MoneyNavigation.PAYMENTS, Map.of());

    PaymentsView(
            PaymentBook book,
            PaymentDesk desk,
            InvoiceDesk invoices,
            StatutoryRegister register,
            Signboard signboard,
            MoneyWords words) {
        this.book = book;
        this.desk = desk;
        this.words = words;
        this.handling = invoices.isOpenForHandling();
        addClassName("payments");
        search = new SearchBox(getTranslation("money.payments.search"), typed -> address.with("search", typed)
                .open());
        spreadsheet.setText(getTranslation("money.download"));
        spreadsheet.setRouterIgnore(true);
        var enter = new Button(getTranslation("money.payments.enter"), click -> new PaymentEntryDialog(
                        desk, register, signboard.today())
                .ask(entered -> getUI().ifPresent(ui -> ui.navigate(MoneyNavigation.to(entered)))));
        enter.setVisible(handling);
        add(
                new PageHeading(getTranslation("money.payments.title"), spreadsheet, enter),
                new MoneyPlaces(MoneyNavigation.PAYMENTS),
                search,
                problems,
                status,
                list);
    }

    /** How a payment is called: banks that name no payer put everything into the reference. */
    static String name(String payer, String reference) {
        return payer.isBlank() ? reference : payer;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.payments.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = MoneyAddress.in(MoneyNavigation.PAYMENTS, event.getLocation());
        search.setValue(address.get("search"));
        spreadsheet.setHref(address.at("money/payments.csv").toString());
        status.say("");
        problems.clear();
        show();
    }

    private void show() {
        var wanted = MoneyReading.payments(address.asked());
        var counts = book.counts(wanted);
        var total = counts.getOrDefault(wanted.show(), 0);
        var page = address.page(1, total);
        list.removeAll();
        list.add(choices(wanted, counts), new PeriodChip(words, address, wanted.from(), wanted.until()));
        if (total == 0) {
            list.add(nothing(wanted, counts.getOrDefault(PaymentSearch.Show.ALL, 0)));
            return;
        }
        var rows = book.page(wanted, Pager.first(page), Pager.PAGE);
        list.add(wanted.show() == PaymentSearch.Show.UNMATCHED ? waiting(rows) : table(rows));
        list.add(new Pager(page, total, number -> address.page(number).toString()));
    }

    private Choices choices(PaymentSearch wanted, Map<PaymentSearch.Show, Integer> counts) {
        var choices = new Choices(getTranslation("money.payments.which"));
        for (var show : PaymentSearch.Show.values()) {
            var said = show == PaymentSearch.Show.UNMATCHED ? "" : MoneyReading.word(show);
            choices.with(
                    getTranslation("money.payments.show." + show.name(), counts.getOrDefault(show, 0)),
                    address.with("show", said).toString(),
                    show == wanted.show());
        }
        return choices;
    }

    private EmptyState nothing(PaymentSearch wanted, int all) {
        var reason = !wanted.text().isBlank()
                ? "search"
                : all > 0 && wanted.show() == PaymentSearch.Show.UNMATCHED ? "done" : all > 0 ? "part" : "none";
        return new EmptyState(
                getTranslation("money.payments.empty." + reason),
                getTranslation("money.payments.empty." + reason + ".help"),
                reason.equals("none") && handling
                        ? new Anchor(MoneyNavigation.BANK, getTranslation("money.payments.empty.bank"))
                        : new Span());
    }

    private UnorderedList waiting(List<PaymentRow> rows) {
        var suggestions = book.suggestions(rows.stream().map(PaymentRow::id).toList());
        var waiting = new UnorderedList();
        waiting.addClassName("waiting");
        rows.forEach(row -> waiting.add(waiting(row, suggestions.getOrDefault(row.id(), List.of()))));
        return waiting;
    }

    private ListItem waiting(PaymentRow row, List<Suggestion> suggestions) {
        var amount = new Span(row.left().toString());
        amount.addClassName("amount");
        var line = new Div(new Anchor(MoneyNavigation.to(row.id()), name(row.payer(), row.reference())), amount);
        line.addClassName("payment");
        var detail = new Div(details(row));
        detail.addClassName("detail");
        var item = new ListItem(line, detail);
        suggestions.forEach(suggestion -> item.add(suggestion(suggestion)));
        if (handling) {
            item.add(new Anchor(
                    MoneyNavigation.to(row.id()),
                    getTranslation(suggestions.isEmpty() ? "money.payments.by-hand" : "money.payments.other")));
        }
        return item;
    }

    private String details(PaymentRow row) {
        var day = words.day(row.receivedOn());
        var reference = row.payer().isBlank() || row.reference().isBlank() ? "" : " · " + row.reference();
        var part = row.left().equals(row.amount())
                ? ""
                : " · " + getTranslation("money.payments.left-of", row.amount().toString());
        return day + reference + part;
    }

    private SuggestionLine suggestion(Suggestion suggestion) {
        var line = new SuggestionLine(suggestion, words);
        return handling ? line.offering(() -> match(suggestion)) : line;
    }

    private void match(Suggestion suggestion) {
        problems.clear();
        try {
            desk.match(suggestion.payment(), suggestion.invoice(), suggestion.part(), How.SUGGESTED);
            show();
            status.say(getTranslation(
                    "money.match.done",
                    suggestion.part().toString(),
                    suggestion.invoice().value()));
        } catch (Rejection refused) {
            show();
            problems.show(refused.problems());
        }
    }

    private MoneyTable table(List<PaymentRow> rows) {
        var table = new MoneyTable(getTranslation("money.payments.title"))
                .text(getTranslation("money.column.payer"), "payer", address)
                .text(getTranslation("money.column.received"), "received", address)
                .figure(getTranslation("money.column.amount"), "amount", address)
                .figure(getTranslation("money.column.left"), "left", address);
        for (var row : rows) {
            table.row(
                    payer(row),
                    new Span(words.day(row.receivedOn())),
                    new Span(row.amount().toString()),
                    new Span(row.left().equals(Money.ZERO) ? "" : row.left().toString()));
        }
        return table;
    }

    private Component payer(PaymentRow row) {
        var detail = new Span(row.payer().isBlank() ? row.note() : row.reference());
        detail.addClassName("detail");
        return new Div(new Anchor(MoneyNavigation.to(row.id()), name(row.payer(), row.reference())), detail);
    }
}
