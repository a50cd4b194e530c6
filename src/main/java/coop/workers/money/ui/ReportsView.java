package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.Debtor;
import coop.workers.money.MoneyReading;
import coop.workers.money.MoneyReports;
import coop.workers.money.VatReturn;
import coop.workers.register.StatutoryRegister;
import coop.workers.shared.Money;
import coop.workers.shell.Choices;
import coop.workers.shell.DayField;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who owes how long, the VAT of a period, statements of account, lists for the accountant; the address says which. */
@Route(MoneyNavigation.REPORTS)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> REPORTS = List.of("debtors", "vat", "lists");

    private final transient MoneyReports reports;
    private final transient StatutoryRegister register;
    private final transient Signboard signboard;
    private final transient MoneyWords words;
    private final Div report = new Div();
    private MoneyAddress address = new MoneyAddress(MoneyNavigation.REPORTS, Map.of());

    ReportsView(MoneyReports reports, StatutoryRegister register, Signboard signboard, MoneyWords words) {
        this.reports = reports;
        this.register = register;
        this.signboard = signboard;
        this.words = words;
        addClassName("reports");
        add(new PageHeading(getTranslation("money.reports.title")), new MoneyPlaces(MoneyNavigation.REPORTS), report);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.reports.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = MoneyAddress.in(MoneyNavigation.REPORTS, event.getLocation());
        var shown = REPORTS.contains(address.get("show")) ? address.get("show") : "debtors";
        var choices = new Choices(getTranslation("money.reports.which"));
        REPORTS.forEach(each -> choices.with(
                getTranslation("money.reports." + each),
                new MoneyAddress(MoneyNavigation.REPORTS, Map.of("show", each)).toString(),
                each.equals(shown)));
        report.removeAll();
        report.add(
                choices,
                switch (shown) {
                    case "vat" -> vat();
                    case "lists" -> lists();
                    default -> debtors();
                });
    }

    private Component debtors() {
        var on = MoneyReading.day(address.asked(), "on", signboard.today());
        var debtors = reports.debtors(on);
        var section = new Section(
                new H2(getTranslation("money.debtors.title", words.day(on))),
                new Paragraph(getTranslation("money.debtors.help")),
                tools(
                        day("money.debtors.on", "on", on),
                        address.at("money/debtors.csv").with("on", on.toString())));
        if (debtors.isEmpty()) {
            section.add(
                    new EmptyState(getTranslation("money.debtors.none"), getTranslation("money.debtors.none.help")));
            return section;
        }
        var table = new MoneyTable(getTranslation("money.debtors.title", words.day(on)))
                .text(getTranslation("money.column.payer"))
                .figure(getTranslation("money.column.days.30"))
                .figure(getTranslation("money.column.days.60"))
                .figure(getTranslation("money.column.days.90"))
                .figure(getTranslation("money.column.days.older"))
                .figure(getTranslation("money.column.total"));
        debtors.forEach(debtor -> table.row(
                debtor(debtor),
                figure(debtor.month()),
                figure(debtor.second()),
                figure(debtor.third()),
                figure(debtor.older()),
                figure(debtor.total())));
        table.row(
                        new Span(getTranslation("money.column.total")),
                        figure(sum(debtors, Debtor::month)),
                        figure(sum(debtors, Debtor::second)),
                        figure(sum(debtors, Debtor::third)),
                        figure(sum(debtors, Debtor::older)),
                        figure(sum(debtors, Debtor::total)))
                .addClassName("total");
        section.add(table);
        return section;
    }

    private static Component debtor(Debtor debtor) {
        return debtor.member() == null
                ? new Span(debtor.name())
                : new Anchor(MoneyNavigation.toStatement(debtor.member()), debtor.name());
    }

    private static Money sum(List<Debtor> debtors, Function<Debtor, Money> amount) {
        return debtors.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private static Span figure(Money amount) {
        return new Span(amount.equals(Money.ZERO) ? "" : amount.toString());
    }

    private Component vat() {
        var today = signboard.today();
        var quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        var from = MoneyReading.day(address.asked(), "from", quarter);
        var until =
                MoneyReading.day(address.asked(), "until", from.plusMonths(3).minusDays(1));
        var report = reports.vat(from, until);
        var days = new Div(day("money.vat.from", "from", from), day("money.vat.until", "until", until));
        days.addClassName("days");
        var section = new Section(
                new H2(getTranslation("money.vat.title", words.day(from), words.day(until))),
                new Paragraph(getTranslation("money.vat.help")),
                tools(
                        days,
                        address.at("money/vat.csv")
                                .with("from", from.toString())
                                .with("until", until.toString())));
        if (report.parts().isEmpty()) {
            section.add(new EmptyState(getTranslation("money.vat.none"), getTranslation("money.vat.none.help")));
            return section;
        }
        section.add(boxes(report), rates(report));
        return section;
    }

    private Component boxes(VatReturn report) {
        var boxes = new Div(box("money.vat.box1", report.dueOnSales()), box("money.vat.box6", report.sales()));
        boxes.addClassName("boxes");
        return boxes;
    }

    private Div box(String text, Money amount) {
        var figure = new Span(amount.toString());
        figure.addClassName("amount");
        var why = new Span(getTranslation(text + ".why"));
        why.addClassName("detail");
        return new Div(new Span(getTranslation(text)), figure, why);
    }

    private MoneyTable rates(VatReturn report) {
        var table = new MoneyTable(getTranslation("money.vat.rates"))
                .text(getTranslation("money.column.rate"))
                .figure(getTranslation("money.vat.net"))
                .figure(getTranslation("money.vat.vat"))
                .figure(getTranslation("money.vat.credited-net"))
                .figure(getTranslation("money.vat.credited-vat"))
                .figure(getTranslation("money.vat.net-left"))
                .figure(getTranslation("money.vat.vat-left"));
        report.parts()
                .forEach(part -> table.row(
                        words.rate(part.supply(), part.rate()),
                        part.net().toString(),
                        part.vat().toString(),
                        part.creditedNet().toString(),
                        part.creditedVat().toString(),
                        part.netLeft().toString(),
                        part.vatLeft().toString()));
        return table;
    }

    private Component lists() {
        var list = new UnorderedList(
                download("invoices", "money/invoices.csv"),
                download("payments", "money/payments.csv?show=all"),
                download("debtors", "money/debtors.csv"),
                download("vat", "money/vat.csv"));
        var member = new MemberChoice(getTranslation("money.reports.statement.member"), register, signboard.today());
        member.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        MoneyNavigation.toStatement(chosen.getValue().number())));
            }
        });
        member.setMaxWidth("26rem");
        return new Div(
                new Section(new H2(getTranslation("money.reports.statement")), member),
                new Section(
                        new H2(getTranslation("money.reports.lists")),
                        new Paragraph(getTranslation("money.reports.lists.help")),
                        list));
    }

    private ListItem download(String name, String path) {
        var link = new Anchor(path, getTranslation("money.reports.list." + name));
        link.setRouterIgnore(true);
        return new ListItem(link, new Span(" " + getTranslation("money.reports.list." + name + ".help")));
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

    /** What is downloaded is what is shown, also where the days are the usual ones. */
    private Div tools(Component days, MoneyAddress download) {
        var spreadsheet = new Anchor(download.toString(), getTranslation("money.download"));
        spreadsheet.setRouterIgnore(true);
        var tools = new Div(days, spreadsheet);
        tools.addClassName("tools");
        return tools;
    }
}
