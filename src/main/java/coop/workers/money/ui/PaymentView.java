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
import coop.workers.money.Apart;
import coop.workers.money.FundDesk;
import coop.workers.money.How;
import coop.workers.money.IncomeDesk;
import coop.workers.money.InvoiceBook;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.PaymentBook;
import coop.workers.money.PaymentDesk;
import coop.workers.money.PaymentEntry;
import coop.workers.money.PaymentId;
import coop.workers.money.PaymentRow;
import coop.workers.money.Suggestion;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.AddressPart;
import coop.workers.shell.DayField;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment, what it settles and did settle, and what can be done with the rest of it. */
@Route(MoneyNavigation.PAYMENT)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class PaymentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaymentDesk desk;
    private final transient PaymentBook book;
    private final transient InvoiceBook invoices;
    private final transient IncomeDesk incomes;
    private final transient FundDesk funds;
    private final transient Signboard signboard;
    private final transient MoneyWords words;
    private final boolean handling;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private String title = "";

    PaymentView(
            PaymentDesk desk,
            PaymentBook book,
            InvoiceBook invoices,
            InvoiceDesk invoiceDesk,
            IncomeDesk incomes,
            FundDesk funds,
            Signboard signboard,
            MoneyWords words) {
        this.desk = desk;
        this.book = book;
        this.invoices = invoices;
        this.incomes = incomes;
        this.funds = funds;
        this.signboard = signboard;
        this.words = words;
        this.handling = invoiceDesk.isOpenForHandling();
        addClassName("payment-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        status.say("");
        problems.clear();
        show(new PaymentId(AddressPart.read(event.getRouteParameters().get("id").orElse(""), UUID::fromString)));
    }

    private void show(PaymentId id) {
        var row = book.row(id).orElseThrow(NotFound::new);
        var entry = desk.find(id);
        title = getTranslation(
                row.amount().isNegative() ? "money.payment.title.out" : "money.payment.title",
                Money.ofPence(Math.abs(row.amount().pence())).toString());
        removeAll();
        var back = new Anchor(MoneyNavigation.PAYMENTS, getTranslation("money.payment.back"));
        back.addClassName("back");
        add(
                back,
                new PageHeading(title).explained(PaymentsView.name(row.payer(), row.reference())),
                problems,
                status,
                facts(entry, row));
        add(settles(entry));
        if (!row.left().equals(Money.ZERO)) {
            add(left(row));
        }
    }

    private Component facts(PaymentEntry entry, PaymentRow row) {
        var list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "money.column.received", new Span(words.day(row.receivedOn())));
        if (!row.payer().isBlank() && !row.reference().isBlank()) {
            fact(list, "money.column.reference", new Span(row.reference()));
        }
        fact(
                list,
                "money.column.source",
                new Span(getTranslation(
                        row.fromBank() ? "money.payment.from-bank.by" : "money.payment.by-hand.by",
                        entry.enteredBy(),
                        words.dates().day(entry.enteredAt()))));
        if (!row.note().isBlank()) {
            fact(list, "money.column.note", new Span(row.note()));
        }
        fact(list, "money.column.left", new Span(row.left().toString()));
        return list;
    }

    private void fact(DescriptionList list, String term, Component description) {
        list.add(new Term(getTranslation(term)), new Description(description));
    }

    private Section settles(PaymentEntry entry) {
        var section = new Section(new H2(getTranslation("money.payment.settles")));
        var aparts = desk.apart(entry.id());
        if (entry.matches().isEmpty() && aparts.isEmpty()) {
            section.add(new Paragraph(getTranslation("money.payment.settles.none")));
            return section;
        }
        var table = new MoneyTable(getTranslation("money.payment.settles"))
                .text(getTranslation("money.payment.settles.what"))
                .text(getTranslation("money.invoice.settled.how"))
                .figure(getTranslation("money.column.amount"))
                .deeds();
        entry.matches().forEach(match -> matched(table, entry.id(), match));
        aparts.forEach(apart -> apart(table, entry.id(), apart));
        section.add(table);
        return section;
    }

    private void matched(MoneyTable table, PaymentId id, PaymentEntry.Matched match) {
        var how = new Div(new Span(getTranslation("money.how." + match.how().name(), match.by())));
        how.add(trace(match.undoneBy(), match.undoneAt(), match.undoneWhy()));
        var row = table.row(
                new Anchor(MoneyNavigation.to(match.invoice()), match.invoice().value()),
                how,
                new Span(match.amount().toString()),
                handling && match.isStanding() ? small(undoing(id, match)) : new Span());
        row.setClassName("undone", !match.isStanding());
    }

    private void apart(MoneyTable table, PaymentId id, Apart apart) {
        var why = new Div(new Span(getTranslation("money.apart.by", apart.by(), apart.why())));
        why.add(trace(apart.undoneBy(), apart.undoneAt(), apart.undoneWhy()));
        var row = table.row(
                new Span(getTranslation("money.apart.title")),
                why,
                new Span(apart.amount().toString()),
                handling && apart.isStanding()
                        ? small(new Button(getTranslation("money.apart.undo"), click -> bringBack(id)))
                        : new Span());
        row.setClassName("undone", !apart.isStanding());
    }

    private Button undoing(PaymentId id, PaymentEntry.Matched match) {
        var undo = new Button(getTranslation("money.undo"), click -> undo(id, match.invoice()));
        undo.setAriaLabel(getTranslation("money.undo.label", match.invoice().value()));
        return undo;
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Who took it back, when and why; nothing while it stands. */
    private Component trace(@Nullable String by, @Nullable Instant at, @Nullable String why) {
        var trace = new Div();
        trace.addClassName("detail");
        trace.setVisible(at != null);
        if (at != null) {
            trace.setText(getTranslation(
                    "money.undone",
                    Optional.ofNullable(by).orElse(""),
                    words.dates().day(at),
                    Optional.ofNullable(why).orElse("")));
        }
        return trace;
    }

    private Section left(PaymentRow row) {
        var section = new Section(
                new H2(getTranslation("money.payment.left", row.left().toString())));
        section.addClassName("left");
        var suggestions = book.suggestions(List.of(row.id())).getOrDefault(row.id(), List.of());
        if (suggestions.isEmpty()) {
            section.add(new Paragraph(getTranslation("money.payment.no-suggestions")));
        }
        suggestions.forEach(suggestion -> section.add(suggestion(row, suggestion)));
        if (handling) {
            section.add(new MatchByHand(
                    invoices, words, row, (id, invoice, part) -> match(id, invoice, part, How.BY_HAND)));
            section.add(rest(row));
        }
        return section;
    }

    private SuggestionLine suggestion(PaymentRow row, Suggestion suggestion) {
        var line = new SuggestionLine(suggestion, words);
        return handling
                ? line.offering(() -> match(row.id(), suggestion.invoice(), suggestion.part(), How.SUGGESTED))
                : line;
    }

    private void match(PaymentId id, InvoiceNumber invoice, Money part, How how) {
        attempt(id, "money.match.done", () -> desk.match(id, invoice, part, how), part, invoice);
    }

    private void attempt(PaymentId id, String said, Runnable deed, Object... about) {
        problems.clear();
        try {
            deed.run();
            show(id);
            status.say(getTranslation(
                    said, Arrays.stream(about).map(Object::toString).toArray()));
        } catch (Rejection refused) {
            show(id);
            problems.show(refused.problems());
        }
    }

    private Div rest(PaymentRow row) {
        var apart = new Button(getTranslation("money.apart.do"), click -> setApart(row));
        var rest = new Div(apart);
        rest.addClassName("actions");
        if (!row.left().isNegative()) {
            rest.add(new Button(getTranslation("money.income.from-payment"), click -> new IncomeDialog(
                            incomes, funds, signboard.today())
                    .from(row)
                    .ask(() -> after(row.id(), "money.income.entered"))));
            rest.add(new Button(getTranslation("money.payback.do"), click -> payBack(row)));
        }
        return rest;
    }

    private void undo(PaymentId id, InvoiceNumber invoice) {
        var dialog = new MoneyDialog(getTranslation("money.undo.title", invoice.value()), getTranslation("money.undo"))
                .explain(getTranslation("money.undo.help"));
        var why = dialog.reason("why", getTranslation("money.undo.why"));
        dialog.ask(() -> desk.undo(id, invoice, why.getValue()), () -> after(id, "money.undo.done"));
    }

    private void setApart(PaymentRow row) {
        var dialog = new MoneyDialog(
                        getTranslation("money.apart.ask", row.left().toString()), getTranslation("money.apart.do"))
                .explain(getTranslation("money.apart.help"));
        var why = dialog.reason("why", getTranslation("money.apart.why"));
        dialog.ask(() -> desk.setApart(row.id(), why.getValue()), () -> after(row.id(), "money.apart.done"));
    }

    private void bringBack(PaymentId id) {
        var dialog = new MoneyDialog(getTranslation("money.apart.undo.title"), getTranslation("money.apart.undo"));
        var why = dialog.reason("why", getTranslation("money.undo.why"));
        dialog.ask(() -> desk.bringBack(id, why.getValue()), () -> after(id, "money.apart.undone"));
    }

    private void payBack(PaymentRow row) {
        var refund = new PaymentId(UUID.randomUUID());
        var dialog = new MoneyDialog(
                        getTranslation("money.payback.title", row.left().toString()), getTranslation("money.refund.do"))
                .explain(getTranslation("money.payback.help"));
        var day = dialog.with("receivedOn", new DayField(getTranslation("money.refund.day"), signboard.today()));
        var why = dialog.reason("why", getTranslation("money.undo.why"));
        dialog.ask(
                () -> desk.refund(
                        refund,
                        row.id(),
                        Optional.ofNullable(day.getValue())
                                .orElseThrow(() -> new Rejection(Problem.at("receivedOn", "money.problem.no-day"))),
                        why.getValue()),
                () -> after(row.id(), "money.refund.done"));
    }

    private void after(PaymentId id, String said) {
        problems.clear();
        show(id);
        status.say(getTranslation(said));
    }
}
