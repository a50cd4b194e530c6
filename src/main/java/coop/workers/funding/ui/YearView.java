package coop.workers.funding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.funding.FundingYears;
import coop.workers.funding.FundingYears.Told;
import coop.workers.funding.Pipeline.Achieved;
import coop.workers.money.IncomeKind;
import coop.workers.shared.Money;
import coop.workers.shell.Chart;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/** What a year came to, for the annual report: what was asked for, won and achieved, and the mix of income year by year. */
@Route(FundingNavigation.YEAR)
@PermitAll
class YearView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int YEARS = 4;

    private final transient FundingYears years;
    private final transient Dates dates;
    private final Div shown = new Div();

    YearView(FundingYears years, Dates dates) {
        this.years = years;
        this.dates = dates;
        addClassNames("funding", "money");
        add(
                new PageHeading(getTranslation("funding.year.title"))
                        .explained(getTranslation("funding.year.explained")),
                new FundingPlaces(FundingNavigation.YEAR),
                shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.year.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown.removeAll();
        var told = years.last(YEARS);
        var latest = told.get(told.size() - 1);
        told.stream()
                .filter(year -> year.equals(latest) || !year.isQuiet())
                .forEach(year -> shown.addComponentAsFirst(section(year)));
        shown.addComponentAtIndex(
                1,
                new Section(new H2(getTranslation("funding.year.mix")), picture(told), kinds(told), listsToPublish()));
    }

    private Section section(Told year) {
        var sums = year.sums();
        var figures = new Div(
                figure(
                        "funding.year.sent",
                        sums.sent().amount().toString(),
                        sums.sent().number()),
                figure(
                        "funding.year.won",
                        sums.won().amount().toString(),
                        sums.won().number()),
                figure("funding.year.refused", Integer.toString(sums.refused()), sums.refused()));
        figures.addClassName("figures");
        var section = new Section(
                new H2(getTranslation("funding.year.of", dates.day(year.from()), dates.day(year.until()))), figures);
        if (!sums.achieved().isEmpty()) {
            section.add(new H3(getTranslation("funding.year.achieved")));
            sums.achieved().forEach(award -> section.add(achieved(award)));
        }
        return section;
    }

    private Div achieved(Achieved award) {
        var from = new Span(getTranslation("funding.year.from", award.amount(), award.funderName()));
        from.addClassName("second");
        var told = new Div(
                new Anchor(FundingNavigation.to(award.number()), award.title()), from, new Paragraph(award.what()));
        told.addClassName("funding-achieved");
        return told;
    }

    private Div figure(String key, String amount, int number) {
        var sum = new Span(amount);
        sum.addClassName("amount");
        var detail = new Span(getTranslation("funding.number", number));
        detail.addClassName("detail");
        var told = new Div(new Span(getTranslation(key)), sum, detail);
        told.addClassName("told");
        return told;
    }

    private Chart picture(List<Told> told) {
        return new Chart(
                        Chart.Kind.BARS,
                        getTranslation("funding.year.mix"),
                        getTranslation("funding.year.year"),
                        List.of(
                                new Chart.Column(getTranslation("funding.year.own"), Chart.Tone.ACCENT),
                                new Chart.Column(getTranslation("funding.year.outside"), Chart.Tone.QUIET)),
                        told.stream()
                                .map(year -> new Chart.Row(
                                        Integer.toString(year.until().getYear()),
                                        List.of(figure(year.own()), figure(year.outside()))))
                                .toList())
                .inUnits("£");
    }

    private FundingTable kinds(List<Told> told) {
        var table = new FundingTable(getTranslation("funding.year.kinds")).text(getTranslation("funding.year.kind"));
        told.forEach(year -> table.figure(Integer.toString(year.until().getYear())));
        for (var kind : IncomeKind.values()) {
            var amounts = told.stream().map(year -> year.income().of(kind)).toList();
            if (!amounts.stream().allMatch(Money.ZERO::equals)) {
                var name = new Span(getTranslation("money.income.kind." + kind.name()));
                table.row(Stream.concat(Stream.of(name), amounts.stream().map(amount -> new Span(amount.toString())))
                        .toArray(Span[]::new));
            }
        }
        return table;
    }

    private static Chart.Figure figure(Money amount) {
        return new Chart.Figure(amount.pence() / 100.0, amount.toString(), null);
    }

    private Div listsToPublish() {
        var json = new Anchor("/funding/grants-received.json", getTranslation("funding.export.json"));
        var csv = new Anchor("/funding/grants-received.csv", getTranslation("funding.export.csv"));
        for (var link : List.of(json, csv)) {
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
        }
        var links = new Div(new Paragraph(getTranslation("funding.export.help")), json, csv);
        links.addClassName("funding-export");
        return links;
    }
}
