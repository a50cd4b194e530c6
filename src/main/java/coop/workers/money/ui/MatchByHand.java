package coop.workers.money.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.workers.money.InvoiceBook;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.InvoiceRow;
import coop.workers.money.InvoiceSearch;
import coop.workers.money.PaymentId;
import coop.workers.money.PaymentRow;
import coop.workers.shared.Money;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;
import coop.workers.shell.SearchBox;

/** Looks for the invoice that a payment is for, and lets it settle the whole or a part. */
class MatchByHand extends Div {

    /** Lets the part of the payment settle the invoice. */
    @FunctionalInterface
    interface Match {
        void part(PaymentId payment, InvoiceNumber invoice, Money part);
    }

    private static final int SHOWN = 10;

    private final transient InvoiceBook book;
    private final transient MoneyWords words;
    private final transient PaymentRow payment;
    private final transient Match match;
    private final ProblemList problems = new ProblemList();
    private final Div found = new Div();

    MatchByHand(InvoiceBook book, MoneyWords words, PaymentRow payment, Match match) {
        this.book = book;
        this.words = words;
        this.payment = payment;
        this.match = match;
        addClassName("by-hand");
        found.getElement().setAttribute("aria-live", "polite");
        add(
                new H3(getTranslation("money.match.by-hand")),
                problems,
                new SearchBox(getTranslation("money.match.search"), this::look),
                found);
    }

    private void look(String typed) {
        found.removeAll();
        problems.clear();
        if (typed.isBlank()) {
            return;
        }
        var part = payment.left().isNegative() ? InvoiceSearch.Show.OWED : InvoiceSearch.Show.OPEN;
        var rows = book.page(InvoiceSearch.all().saying(typed).showing(part), 0, SHOWN);
        if (rows.isEmpty()) {
            found.add(new Paragraph(getTranslation("money.match.none")));
        }
        rows.forEach(row -> found.add(line(row)));
    }

    private Div line(InvoiceRow row) {
        var open = row.open();
        var usual = Math.abs(open.pence()) < Math.abs(payment.left().pence()) ? open : payment.left();
        var part = new MoneyField(getTranslation("money.match.part"), usual);
        part.setAriaLabel(getTranslation("money.match.part.label", row.number().value()));
        var button = new Button(getTranslation("money.match.by-hand.do"));
        button.setAriaLabel(
                getTranslation("money.match.by-hand.label", row.number().value()));
        button.addClickListener(click -> settle(row.number(), part));
        var told = new Div(
                new Anchor(MoneyNavigation.to(row.number()), row.number().value()),
                new Span(" " + row.payer() + ". "),
                new Span(getTranslation("money.match.open", open.toString(), words.day(row.dueOn()))));
        var line = new Div(told, part, button);
        line.addClassName("suggestion");
        return line;
    }

    private void settle(InvoiceNumber invoice, MoneyField part) {
        try {
            match.part(payment.id(), invoice, part.amount("amount"));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
