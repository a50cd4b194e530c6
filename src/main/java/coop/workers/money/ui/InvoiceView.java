package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.InvoiceBook;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.InvoiceKind;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.InvoiceRow;
import coop.workers.money.IssuedInvoice;
import coop.workers.money.PaymentDesk;
import coop.workers.money.PaymentEntry;
import coop.workers.money.PaymentId;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.AddressPart;
import coop.workers.shell.DayField;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** An invoice or credit note as it was issued, what settles it, and what can be put right. */
@Route(MoneyNavigation.INVOICE)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class InvoiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InvoiceDesk desk;
    private final transient InvoiceBook book;
    private final transient PaymentDesk payments;
    private final transient Signboard signboard;
    private final transient MoneyWords words;
    private final StatusLine status = new StatusLine();
    private String title = "";

    InvoiceView(InvoiceDesk desk, InvoiceBook book, PaymentDesk payments, Signboard signboard, MoneyWords words) {
        this.desk = desk;
        this.book = book;
        this.payments = payments;
        this.signboard = signboard;
        this.words = words;
        addClassName("invoice");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        status.say("");
        show(AddressPart.read(event.getRouteParameters().get("number").orElse(""), InvoiceNumber::new));
    }

    private void show(InvoiceNumber number) {
        var invoice = desk.find(number);
        var row = book.row(number).orElseThrow(NotFound::new);
        title = getTranslation("money.invoice.title." + invoice.kind().name(), number.value());
        removeAll();
        var back = new Anchor(MoneyNavigation.INVOICES, getTranslation("money.invoice.back"));
        back.addClassName("back");
        add(
                back,
                new PageHeading(title, actions(invoice, row))
                        .explained(invoice.payer().name()),
                standing(row),
                status,
                facts(invoice),
                lines(invoice));
        if (invoice.kind() == InvoiceKind.INVOICE) {
            add(settled(invoice));
        }
    }

    private Paragraph standing(InvoiceRow row) {
        var line = new Paragraph();
        line.addClassName("standing");
        if (!row.open().isNegative()) {
            line.add(words.state(row));
        }
        if (!row.open().equals(Money.ZERO)) {
            line.add(new Span(getTranslation(
                    row.open().isNegative() ? "money.invoice.owed" : "money.invoice.open",
                    Money.ofPence(Math.abs(row.open().pence())).toString())));
        }
        return line;
    }

    private Component[] actions(IssuedInvoice invoice, InvoiceRow row) {
        var actions = new ArrayList<Component>();
        actions.add(new Button(getTranslation("money.invoice.look"), click -> look(invoice)));
        var save = new Anchor(
                MoneyNavigation.toDocument(invoice.number()) + "?save=yes", getTranslation("money.invoice.save"));
        save.setRouterIgnore(true);
        actions.add(save);
        if (invoice.payer().member() != null) {
            actions.add(new Anchor(
                    MoneyNavigation.toStatement(invoice.payer().member()), getTranslation("money.invoice.statement")));
        }
        if (desk.isOpenForHandling() && invoice.kind() == InvoiceKind.INVOICE) {
            if (row.open().isNegative()) {
                actions.add(new Button(getTranslation("money.invoice.refund"), click -> refund(invoice, row)));
            }
            if (row.credited().compareTo(row.amount()) < 0) {
                actions.add(new Button(getTranslation("money.invoice.credit"), click -> credit(invoice)));
            }
        }
        return actions.toArray(Component[]::new);
    }

    private void look(IssuedInvoice invoice) {
        var address = MoneyNavigation.toDocument(invoice.number());
        var frame = new IFrame(address);
        frame.setTitle(title);
        var dialog = new Dialog(title);
        dialog.addClassName("preview");
        dialog.setWidth("min(60rem, 96vw)");
        dialog.add(frame);
        var aside = new Anchor(address, getTranslation("money.invoice.look.aside"));
        aside.setTarget(AnchorTarget.BLANK);
        aside.setRouterIgnore(true);
        dialog.getFooter().add(aside, new Button(getTranslation("money.dialog.close"), click -> dialog.close()));
        dialog.open();
    }

    private Component facts(IssuedInvoice invoice) {
        var list = new DescriptionList();
        fact(list, "issued", new Span(words.day(invoice.issuedOn())));
        fact(list, "tax-point", new Span(words.day(invoice.taxPoint())));
        if (invoice.dueOn() != null) {
            fact(list, "due", new Span(words.day(invoice.dueOn())));
        }
        if (invoice.credits() != null) {
            fact(
                    list,
                    "credits",
                    new Anchor(
                            MoneyNavigation.to(invoice.credits()),
                            invoice.credits().value()));
        }
        if (invoice.reason() != null) {
            fact(list, "reason", new Span(invoice.reason()));
        }
        var address = new Span(invoice.payer().address());
        address.addClassName("as-written");
        fact(list, "address", address);
        if (invoice.payer().email() != null) {
            fact(list, "email", new Span(invoice.payer().email().value()));
        }
        if (invoice.payer().member() != null) {
            fact(
                    list,
                    "member",
                    new Anchor(
                            "register/member/" + invoice.payer().member(),
                            invoice.payer().member().toString()));
        }
        if (invoice.caseNumber() != null) {
            fact(
                    list,
                    "case",
                    new Anchor(
                            "case/" + invoice.caseNumber(), invoice.caseNumber().value()));
        }
        list.addClassName("facts");
        return list;
    }

    private void fact(DescriptionList list, String term, Component description) {
        list.add(new Term(getTranslation("money.invoice.fact." + term)), new Description(description));
    }

    private Section lines(IssuedInvoice invoice) {
        var table = new MoneyTable(getTranslation("money.invoice.lines"))
                .text(getTranslation("money.column.description"))
                .figure(getTranslation("money.column.net"))
                .figure(getTranslation("money.column.rate"))
                .figure(getTranslation("money.column.vat"))
                .figure(getTranslation("money.column.gross"));
        invoice.lines()
                .forEach(line -> table.row(
                        line.description(),
                        line.net().toString(),
                        words.rate(line),
                        line.vat().toString(),
                        line.gross().toString()));
        table.row(
                        getTranslation("money.column.total"),
                        invoice.net().toString(),
                        "",
                        invoice.vat().toString(),
                        invoice.gross().toString())
                .addClassName("total");
        return new Section(new H2(getTranslation("money.invoice.lines")), table);
    }

    private Section settled(IssuedInvoice invoice) {
        var section = new Section(new H2(getTranslation("money.invoice.settled")));
        var entries = payments.settling(invoice.number());
        var corrections = book.correcting(invoice.number());
        if (entries.isEmpty() && corrections.isEmpty()) {
            section.add(new Paragraph(getTranslation("money.invoice.settled.none")));
            return section;
        }
        var table = new MoneyTable(getTranslation("money.invoice.settled"))
                .text(getTranslation("money.invoice.settled.by"))
                .text(getTranslation("money.column.day"))
                .text(getTranslation("money.invoice.settled.how"))
                .figure(getTranslation("money.column.amount"));
        for (var correction : corrections) {
            table.row(
                    new Anchor(
                            MoneyNavigation.to(correction.number()),
                            correction.number().value()),
                    new Span(words.day(correction.issuedOn())),
                    new Span(getTranslation("money.kind.CREDIT_NOTE")),
                    new Span(correction.amount().toString()));
        }
        entries.forEach(entry -> entry.matches().stream()
                .filter(match -> match.invoice().equals(invoice.number()))
                .forEach(match -> payment(table, entry, match)));
        section.add(table);
        return section;
    }

    private void payment(MoneyTable table, PaymentEntry entry, PaymentEntry.Matched match) {
        var how = match.undoneAt() == null
                ? getTranslation("money.how." + match.how().name(), match.by())
                : getTranslation(
                        "money.undone",
                        Optional.ofNullable(match.undoneBy()).orElse(""),
                        words.dates().day(match.undoneAt()),
                        Optional.ofNullable(match.undoneWhy()).orElse(""));
        var row = table.row(
                new Anchor(MoneyNavigation.to(entry.id()), PaymentsView.name(entry.payer(), entry.reference())),
                new Span(words.day(entry.receivedOn())),
                new Span(how),
                new Span(match.amount().toString()));
        if (!match.isStanding()) {
            row.addClassName("undone");
        }
    }

    private void credit(IssuedInvoice invoice) {
        var dialog = new MoneyDialog(
                        getTranslation("money.credit.title", invoice.number().value()),
                        getTranslation("money.credit.do"))
                .explain(getTranslation("money.credit.help"));
        var net = dialog.with("net", new MoneyField(getTranslation("money.credit.net")));
        net.setHelperText(getTranslation("money.credit.net.help", invoice.net().toString()));
        var reason = dialog.reason("reason", getTranslation("money.credit.reason"));
        dialog.ask(
                () -> desk.credit(
                        invoice.number(), net.getValue().isBlank() ? null : net.amount("net"), reason.getValue()),
                () -> after(invoice.number(), "money.credit.done"));
    }

    private void refund(IssuedInvoice invoice, InvoiceRow row) {
        var id = new PaymentId(UUID.randomUUID());
        var dialog = new MoneyDialog(getTranslation("money.refund.title"), getTranslation("money.refund.do"))
                .explain(getTranslation(
                        "money.refund.help",
                        Money.ofPence(-row.open().pence()).toString(),
                        invoice.payer().name()));
        var day = dialog.with("receivedOn", new DayField(getTranslation("money.refund.day"), signboard.today()));
        var note = dialog.text("note", getTranslation("money.refund.note"));
        dialog.ask(
                () -> payments.refund(
                        id,
                        invoice.number(),
                        invoice.payer().name(),
                        Optional.ofNullable(day.getValue())
                                .orElseThrow(() -> new Rejection(Problem.at("receivedOn", "money.problem.no-day"))),
                        note.getValue()),
                () -> after(invoice.number(), "money.refund.done"));
    }

    private void after(InvoiceNumber number, String said) {
        show(number);
        status.say(getTranslation(said));
    }
}
