package coop.workers.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.OpportunityStatus.Stage;
import coop.workers.funding.Pipeline;
import coop.workers.funding.Pipeline.Row;
import coop.workers.funding.Pipeline.Sum;
import coop.workers.groups.Groups.Group;
import coop.workers.shared.Money;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.SearchBox;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that could come from outside: by stage, by deadline, by group, with the money that could come and that was won. */
@Route(FundingNavigation.PIPELINE)
@PermitAll
@Menu(order = 38, icon = "vaadin:piggy-bank", title = "funding.menu")
class FundingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int REPORTS = 5;

    private final transient Pipeline pipeline;
    private final transient FundingDesk desk;
    private final transient Dates dates;
    private transient PipelineAddress address = new PipelineAddress(Optional.empty(), "", "", "1");
    private final Div figures = new Div();
    private final SearchBox search = new SearchBox(
            getTranslation("funding.search"), typed -> address.searching(typed).open());
    private final Select<String> group = new Select<>();
    private final Div list = new Div();
    private final Div reports = new Div();

    FundingView(Pipeline pipeline, FundingDesk desk, Dates dates) {
        this.pipeline = pipeline;
        this.desk = desk;
        this.dates = dates;
        addClassNames("funding", "money");
        var register = new Button(
                getTranslation("funding.register"), click -> getUI().ifPresent(ui -> ui.navigate(RegisterView.class)));
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        register.setVisible(!desk.ownGroups().isEmpty());
        figures.addClassName("figures");
        group.setAriaLabel(getTranslation("funding.group"));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.of(change.getValue()).open();
            }
        });
        var narrowing = new Div(search, group);
        narrowing.addClassName("funding-narrowing");
        add(
                new PageHeading(getTranslation("funding.title"), register)
                        .explained(getTranslation("funding.explained")),
                new FundingPlaces(FundingNavigation.PIPELINE),
                figures,
                narrowing,
                list,
                reports);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PipelineAddress.in(event.getLocation());
        search.setValue(address.search());
        if (!desk.mayLook()) {
            removeAll();
            add(
                    new PageHeading(getTranslation("funding.title")),
                    new EmptyState(getTranslation("funding.nothing-for-you"), getTranslation("funding.join-a-group")));
            return;
        }
        var groups = pipeline.groups().stream()
                .collect(Collectors.toMap(Group::key, Function.identity(), (one, other) -> one));
        offerGroups(groups);
        show(groups);
    }

    private void offerGroups(Map<String, Group> groups) {
        group.setItems(
                Stream.concat(Stream.of(""), groups.keySet().stream().sorted()).toList());
        group.setItemLabelGenerator(key -> key.isEmpty() ? getTranslation("funding.all-groups") : nameOf(key, groups));
        group.setValue(groups.containsKey(address.group()) ? address.group() : "");
    }

    private static String nameOf(String key, Map<String, Group> groups) {
        var known = groups.get(key);
        return known == null ? key : known.name();
    }

    private void show(Map<String, Group> groups) {
        figures.removeAll();
        var sums = pipeline.sums(address.chosenGroup());
        for (var stage : List.of(Stage.THINKING, Stage.WRITING, Stage.WAITING, Stage.WON, Stage.LOST, Stage.LEFT)) {
            figures.add(figure(stage, sums.getOrDefault(stage, new Sum(0, Money.ZERO))));
        }
        showList(groups);
        showReports();
    }

    private Anchor figure(Stage stage, Sum sum) {
        var amount = new Span(sum.amount().toString());
        amount.addClassName("amount");
        var detail = new Span(getTranslation("funding.number", sum.number()));
        detail.addClassName("detail");
        var chosen = address.stage().filter(stage::equals).isPresent();
        var link = new Anchor(
                address.at(chosen ? null : stage).toString(),
                new Span(getTranslation("funding.stage." + stage.name())),
                amount,
                detail);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void showList(Map<String, Group> groups) {
        list.removeAll();
        list.add(new H2(address.stage()
                .map(stage -> getTranslation("funding.stage." + stage.name()))
                .orElseGet(() -> getTranslation("funding.open"))));
        var total = pipeline.count(address.choice());
        if (total == 0) {
            list.add(new EmptyState(getTranslation("funding.none"), getTranslation("funding.none.help")));
            return;
        }
        var page = Pager.pageOf(address.page(), total);
        var table = new FundingTable(getTranslation("funding.title"))
                .text(getTranslation("funding.column.what"))
                .text(getTranslation("funding.column.group"))
                .text(getTranslation("funding.column.status"))
                .text(getTranslation("funding.column.deadline"))
                .figure(getTranslation("funding.column.amount"));
        pipeline.list(address.choice(), Pager.first(page), Pager.PAGE).forEach(row -> add(row, table, groups));
        list.add(table, new Pager(page, total, number -> address.page(number).toString()));
    }

    private void add(Row row, FundingTable table, Map<String, Group> groups) {
        var funder = new Anchor(FundingNavigation.to(row.funder()), row.funderName());
        funder.addClassName("detail");
        table.row(
                new Div(new Anchor(FundingNavigation.to(row.number()), row.title()), funder),
                new Span(nameOf(row.group(), groups)),
                new Span(getTranslation("funding.status." + row.status().name())),
                deadline(row),
                new Span(row.amount().toString()));
    }

    private Div deadline(Row row) {
        var cell = new Div(new Span(dates.day(row.deadline())));
        if (row.status().stage() == Stage.THINKING || row.status().stage() == Stage.WRITING) {
            var left = new Span(dates.due(row.deadline()));
            left.addClassName("detail");
            left.setClassName("late", row.deadline().isBefore(desk.today()));
            cell.add(left);
        }
        return cell;
    }

    private void showReports() {
        reports.removeAll();
        var due = pipeline.reportsDue(REPORTS);
        if (due.isEmpty()) {
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("lines");
        due.forEach(report -> {
            var when = new Span(dates.day(report.dueOn()) + ", " + dates.due(report.dueOn()));
            when.addClassName("second");
            lines.add(new ListItem(
                    new Anchor(FundingNavigation.to(report.number()), report.title()), new Span(report.what()), when));
        });
        reports.add(new Section(new H2(getTranslation("funding.reports-due")), lines));
    }
}
