package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.money.FundDesk;
import coop.workers.money.IncomeDesk;
import coop.workers.money.IncomeKind;
import coop.workers.money.IncomeReports;
import coop.workers.money.IncomeYear;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.MoneyReading;
import coop.workers.shared.Money;
import coop.workers.shell.Chart;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where the organisation's income comes from: by kind, by giver, year beside year; and what came without an invoice. */
@Route(MoneyNavigation.INCOME)
@RolesAllowed({"TREASURER", "SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
class IncomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int YEARS = 5;

    private final transient IncomeReports reports;
    private final transient IncomeDesk desk;
    private final transient Signboard signboard;
    private final transient MoneyWords words;
    private final boolean handling;
    private final StatusLine status = new StatusLine();
    private final Div shown = new Div();
    private MoneyAddress address = new MoneyAddress(MoneyNavigation.INCOME, Map.of());

    IncomeView(
            IncomeReports reports,
            IncomeDesk desk,
            FundDesk funds,
            InvoiceDesk invoices,
            Signboard signboard,
            MoneyWords words) {
        this.reports = reports;
        this.desk = desk;
        this.signboard = signboard;
        this.words = words;
        this.handling = invoices.isOpenForHandling();
        addClassNames("money", "income");
        var enter = new Button(
                getTranslation("money.income.enter"),
                click -> new IncomeDialog(desk, funds, signboard.today()).ask(() -> after("money.income.entered")));
        enter.setVisible(handling);
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeading(getTranslation("money.income.title"), enter)
                        .explained(getTranslation("money.income.help")),
                new MoneyPlaces(MoneyNavigation.INCOME),
                status,
                shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.income.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = MoneyAddress.in(MoneyNavigation.INCOME, event.getLocation());
        status.say("");
        show();
    }

    private void after(String said) {
        show();
        status.say(getTranslation(said));
    }

    private void show() {
        var day = MoneyReading.day(address.asked(), "year", signboard.today());
        var years = reports.years(day, YEARS);
        var year = years.get(years.size() - 1);
        shown.removeAll();
        shown.add(figures(year));
        if (years.stream().anyMatch(one -> !one.total().equals(Money.ZERO))) {
            shown.add(picture(years));
        }
        shown.add(otherYears(year), mix(year), entries(year));
    }

    private Section figures(IncomeYear year) {
        var own = year.of(IncomeKind.SUBSCRIPTION).plus(year.of(IncomeKind.DONATION));
        var row = new Div(
                figure("money.income.total", year.total().toString(), ""),
                figure("money.income.own", share(year, own), own.toString()),
                figure(
                        "money.income.outside",
                        share(year, year.total().minus(own)),
                        year.total().minus(own).toString()),
                figure(
                        "money.income.restricted",
                        share(year, year.restricted()),
                        year.restricted().toString()));
        row.addClassName("figures");
        return new Section(
                new H2(getTranslation("money.income.year", words.day(year.from()), words.day(year.until()))), row);
    }

    private Div figure(String text, String amount, String detail) {
        var figure = new Span(amount);
        figure.addClassName("amount");
        var line = new Span(detail);
        line.addClassName("detail");
        var told = new Div(new Span(getTranslation(text)), figure, line);
        told.addClassName("told");
        return told;
    }

    private static String share(IncomeYear year, Money part) {
        return year.share(part).stripTrailingZeros().toPlainString() + "%";
    }

    /** What members and supporters give stands upon what comes from outside. */
    private Chart picture(List<IncomeYear> years) {
        return new Chart(
                        Chart.Kind.BARS,
                        getTranslation("money.income.picture"),
                        getTranslation("money.income.picture.year"),
                        List.of(
                                new Chart.Column(getTranslation("money.income.own"), Chart.Tone.ACCENT),
                                new Chart.Column(getTranslation("money.income.outside"), Chart.Tone.QUIET)),
                        years.stream().map(IncomeView::row).toList())
                .inUnits("£");
    }

    private static Chart.Row row(IncomeYear year) {
        var own = year.of(IncomeKind.SUBSCRIPTION).plus(year.of(IncomeKind.DONATION));
        var opens = new MoneyAddress(
                        MoneyNavigation.INCOME, Map.of("year", year.from().toString()))
                .toString();
        var name = year.from().getYear() == year.until().getYear()
                ? Integer.toString(year.from().getYear())
                : "%d/%02d".formatted(year.from().getYear(), year.until().getYear() % 100);
        return new Chart.Row(
                name, List.of(figure(own, opens), figure(year.total().minus(own), opens)));
    }

    private static Chart.Figure figure(Money amount, String opens) {
        return new Chart.Figure(amount.pence() / 100.0, amount.toString(), opens);
    }

    private Div otherYears(IncomeYear year) {
        var links = new Div(yearLink(year.from().minusYears(1)));
        links.addClassName("other-years");
        if (year.until().isBefore(signboard.today())) {
            links.add(yearLink(year.from().plusYears(1)));
        }
        return links;
    }

    private Anchor yearLink(LocalDate from) {
        return new Anchor(
                new MoneyAddress(MoneyNavigation.INCOME, Map.of("year", from.toString())).toString(),
                getTranslation("money.year.before", words.day(from)));
    }

    private Component mix(IncomeYear year) {
        var kinds = new MoneyTable(getTranslation("money.income.by-kind"))
                .text(getTranslation("money.column.kind"))
                .figure(getTranslation("money.column.amount"))
                .figure(getTranslation("money.income.share"));
        for (var kind : IncomeKind.values()) {
            if (!year.of(kind).equals(Money.ZERO)) {
                kinds.row(
                        getTranslation("money.income.kind." + kind.name()),
                        year.of(kind).toString(),
                        share(year, year.of(kind)));
            }
        }
        var givers = new MoneyTable(getTranslation("money.income.by-giver"))
                .text(getTranslation("money.income.source"))
                .figure(getTranslation("money.column.amount"))
                .figure(getTranslation("money.income.share"));
        year.sources()
                .forEach(source -> givers.row(source.name(), source.amount().toString(), share(year, source.amount())));
        var both = new Div(new Section(new H2(getTranslation("money.income.by-kind")), kinds));
        if (!year.sources().isEmpty()) {
            both.add(new Section(new H2(getTranslation("money.income.by-giver")), givers));
        }
        both.addClassName("mix");
        both.setVisible(!year.total().equals(Money.ZERO));
        return both;
    }

    private Section entries(IncomeYear year) {
        var section = new Section(new H2(getTranslation("money.income.entries")));
        var total = desk.countBetween(year.from(), year.until());
        if (total == 0) {
            section.add(new EmptyState(getTranslation("money.income.none"), getTranslation("money.income.none.help")));
            return section;
        }
        var page = address.page(1, total);
        section.add(
                new IncomeTable(
                        desk.between(year.from(), year.until(), page - 1, Pager.PAGE),
                        words,
                        desk,
                        handling ? () -> after("money.income.taken-back") : null),
                new Pager(page, total, number -> address.page(number).toString()));
        return section;
    }
}
