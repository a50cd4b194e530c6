package coop.workers.money.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.money.IncomeKind;
import coop.workers.money.InvoiceSearch;
import coop.workers.money.MoneyReading;
import coop.workers.money.MoneyReports;
import coop.workers.money.PaymentSearch;
import coop.workers.money.SubscriptionYear;
import coop.workers.money.YearOfMoney;
import coop.workers.shared.Money;
import coop.workers.shell.Chart;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import coop.workers.shell.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The treasurer's page: a year in money and what waits now; every number leads to the list behind it. */
@Route(MoneyNavigation.MONEY)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
@Menu(order = 40, icon = "vaadin:coin-piles", title = "money.menu")
class MoneyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Texts.WRITTEN_IN);

    private final transient MoneyReports reports;
    private final transient Signboard signboard;
    private final transient MoneyWords words;

    MoneyView(MoneyReports reports, Signboard signboard, MoneyWords words) {
        this.reports = reports;
        this.signboard = signboard;
        this.words = words;
        addClassName("money");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters();
        var day = MoneyReading.day(asked, "year", signboard.today());
        show(reports.year(day), reports.subscriptions(day));
    }

    private void show(YearOfMoney year, SubscriptionYear subscriptions) {
        removeAll();
        add(
                new PageHeading(getTranslation("money.title")).explained(getTranslation("money.help")),
                new MoneyPlaces(MoneyNavigation.MONEY),
                waiting(year),
                subscriptions(subscriptions),
                year(year));
    }

    private Section waiting(YearOfMoney year) {
        var unmatched = year.unmatched();
        return part(
                getTranslation("money.now"),
                figure("money.now.open", year.openInAll(), invoices(InvoiceSearch.Show.OPEN)),
                late(figure("money.now.late", year.late(), invoices(InvoiceSearch.Show.OVERDUE)), year.late()),
                figure("money.now.owed", year.owed(), invoices(InvoiceSearch.Show.OWED)),
                figure(
                        getTranslation("money.now.unmatched"),
                        getTranslation("money.now.unmatched.figure", unmatched.payments()),
                        getTranslation(
                                "money.now.unmatched.detail", unmatched.left().toString()),
                        MoneyNavigation.PAYMENTS),
                figure(
                        getTranslation("money.now.aside"),
                        getTranslation("money.now.aside.figure", year.setAside()),
                        "",
                        MoneyNavigation.BANK));
    }

    /** What members are expected to pay in this year, and what came of it. */
    private Section subscriptions(SubscriptionYear year) {
        var issued = new MoneyAddress(
                MoneyNavigation.INVOICES,
                Map.of(
                        "for", MoneyReading.word(IncomeKind.SUBSCRIPTION),
                        "from", year.from().toString(),
                        "until", year.until().toString()));
        var part = part(
                getTranslation("money.subscriptions"),
                figure(
                        getTranslation("money.subscriptions.expected"),
                        year.expected().toString(),
                        getTranslation(
                                "money.subscriptions.expected.detail",
                                year.members(),
                                year.unknown(),
                                year.toCome().toString()),
                        "renewals"),
                figure("money.subscriptions.invoiced", year.invoiced(), issued.toString()),
                figure(
                        "money.subscriptions.paid",
                        year.paid(),
                        issued.with("show", MoneyReading.word(InvoiceSearch.Show.PAID))
                                .toString()),
                late(
                        figure(
                                "money.subscriptions.late",
                                year.late(),
                                issued.with("show", MoneyReading.word(InvoiceSearch.Show.OVERDUE))
                                        .toString()),
                        year.late()));
        part.add(new Chart(
                        Chart.Kind.PAIRED_BARS,
                        getTranslation("money.subscriptions.picture"),
                        getTranslation("money.year.month"),
                        List.of(
                                new Chart.Column(getTranslation("money.subscriptions.expected"), Chart.Tone.QUIET),
                                new Chart.Column(getTranslation("money.year.paid-in"), Chart.Tone.ACCENT)),
                        year.months().stream()
                                .map(month -> new Chart.Row(
                                        MONTH.format(month.month()),
                                        List.of(
                                                new Chart.Figure(
                                                        month.expected().pence() / 100.0,
                                                        month.expected().toString(),
                                                        null),
                                                figure(
                                                        month.paid(),
                                                        payments(month.month())
                                                                .with(
                                                                        "for",
                                                                        MoneyReading.word(IncomeKind.SUBSCRIPTION))))))
                                .toList())
                .inUnits("£"));
        return part;
    }

    private static MoneyAddress payments(YearMonth month) {
        return new MoneyAddress(
                MoneyNavigation.PAYMENTS,
                Map.of(
                        "from", month.atDay(1).toString(),
                        "until", month.atEndOfMonth().toString(),
                        "show", MoneyReading.word(PaymentSearch.Show.MATCHED)));
    }

    private Section year(YearOfMoney year) {
        var part = part(
                getTranslation("money.year", words.day(year.from()), words.day(year.until())),
                figure("money.year.asked", year.asked(), invoices(InvoiceSearch.Show.ALL, year)),
                figure("money.year.credited", year.credited(), invoices(InvoiceSearch.Show.CREDIT_NOTES, year)),
                figure("money.year.paid", year.paid(), invoices(InvoiceSearch.Show.PAID, year)),
                figure("money.year.open", year.open(), invoices(InvoiceSearch.Show.OPEN, year)));
        part.add(picture(year), otherYears(year));
        return part;
    }

    /** What was asked for beside what came in, month by month; each number leads to its list. */
    private Chart picture(YearOfMoney year) {
        return new Chart(
                        Chart.Kind.PAIRED_BARS,
                        getTranslation("money.year.picture"),
                        getTranslation("money.year.month"),
                        List.of(
                                new Chart.Column(getTranslation("money.year.asked"), Chart.Tone.QUIET),
                                new Chart.Column(getTranslation("money.year.paid-in"), Chart.Tone.ACCENT)),
                        year.months().stream().map(MoneyView::row).toList())
                .inUnits("£");
    }

    private static Chart.Row row(YearOfMoney.Month month) {
        var period = Map.of(
                "from", month.month().atDay(1).toString(),
                "until", month.month().atEndOfMonth().toString());
        return new Chart.Row(
                MONTH.format(month.month()),
                List.of(
                        figure(month.asked(), new MoneyAddress(MoneyNavigation.INVOICES, period)),
                        figure(month.paid(), payments(month.month()))));
    }

    private static Chart.Figure figure(Money amount, MoneyAddress opens) {
        return new Chart.Figure(amount.pence() / 100.0, amount.toString(), opens.toString());
    }

    private Div otherYears(YearOfMoney year) {
        var links = new Div(yearLink("money.year.before", year.from().minusYears(1)));
        links.addClassName("other-years");
        if (year.until().isBefore(signboard.today())) {
            links.add(yearLink("money.year.after", year.from().plusYears(1)));
        }
        return links;
    }

    private Anchor yearLink(String text, LocalDate from) {
        return new Anchor(
                new MoneyAddress(MoneyNavigation.MONEY, Map.of("year", from.toString())).toString(),
                getTranslation(text, words.day(from)));
    }

    private Section part(String title, Anchor... figures) {
        var row = new Div(figures);
        row.addClassName("figures");
        return new Section(new H2(title), row);
    }

    private Anchor figure(String text, Money amount, String address) {
        return figure(getTranslation(text), amount.toString(), "", address);
    }

    private static Anchor figure(String text, String amount, String detail, String address) {
        var figure = new Span(amount);
        figure.addClassName("amount");
        var link = new Anchor(address);
        link.add(new Span(text), figure);
        if (!detail.isEmpty()) {
            var line = new Span(detail);
            line.addClassName("detail");
            link.add(line);
        }
        return link;
    }

    private static Anchor late(Anchor figure, Money amount) {
        if (!amount.equals(Money.ZERO)) {
            figure.addClassName("late");
        }
        return figure;
    }

    private static String invoices(InvoiceSearch.Show show) {
        return new MoneyAddress(MoneyNavigation.INVOICES, Map.of("show", MoneyReading.word(show))).toString();
    }

    private static String invoices(InvoiceSearch.Show show, YearOfMoney year) {
        return new MoneyAddress(
                        MoneyNavigation.INVOICES,
                        Map.of(
                                "show", MoneyReading.word(show),
                                "from", year.from().toString(),
                                "until", year.until().toString()))
                .toString();
    }
}
