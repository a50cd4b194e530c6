package coop.workers.renewal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.renewal.RenewalRun;
import coop.workers.renewal.RenewalRunDesk;
import coop.workers.renewal.RenewalRunDesk.Part;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Choices;
import coop.workers.shell.Dates;
import coop.workers.shell.DayField;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.Watch;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Where many renewals are started at once: looked at first, then watched, or left to themselves. */
@Route("renewals")
@RolesAllowed({"MEMBERSHIP_TEAM", "TREASURER"})
@Menu(order = 40, icon = "vaadin:refresh", title = "renewal.run.title")
class RenewalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int RECENT = 10;
    private static final int FEW = 12;
    private static final String NAME_WIDTH = "14rem";

    private final transient RenewalRunDesk desk;
    private final transient Dates dates;
    private final DayField until;
    private final TextField name = new TextField();
    private final ProblemList problems = new ProblemList();
    private final Div shown = new Div();

    RenewalsView(RenewalRunDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("renewals");
        until = new DayField(getTranslation("renewal.run.until"), desk.usualDay());
        until.setId("until");
        name.setLabel(getTranslation("renewal.run.name"));
        name.setId("name");
        problems.with("until", until);
        var look = new Button(getTranslation("renewal.run.look"), click -> prepare());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var question = new Div(until, name, look);
        question.addClassName("whom");
        add(
                new PageHeading(
                                getTranslation("renewal.run.title"),
                                new Anchor(RenewalNavigation.UNDER_WAY, getTranslation("renewal.run.under-way")))
                        .explained(getTranslation("renewal.run.explanation", dates.day(desk.usualDay()))),
                problems,
                question,
                shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("renewal.run.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var part = parameters
                .getSingleParameter("show")
                .flatMap(RenewalsView::part)
                .orElse(Part.ALL);
        parameters
                .getSingleParameter("run")
                .flatMap(RenewalsView::id)
                .ifPresentOrElse(run -> show(desk.find(run), part), this::showRecent);
    }

    private void prepare() {
        problems.clear();
        if (until.getValue() == null) {
            problems.show(Problem.at("until", "renewal.problem.no-day"));
            return;
        }
        try {
            RenewalNavigation.toRun(
                    desk.prepare(until.getValue(), name.getValue()).id());
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void show(RenewalRun run, Part part) {
        shown.removeAll();
        if (run.startedAt() == null) {
            showPreview(run, part);
        } else {
            showProgress(run);
        }
    }

    private void showPreview(RenewalRun run, Part part) {
        if (run.members() == 0) {
            shown.add(new EmptyState(
                    getTranslation("renewal.run.nobody", dates.day(run.until())),
                    getTranslation("renewal.run.nobody.why")));
            return;
        }
        var start = new Button(getTranslation("renewal.run.start", run.members()), click -> {
            desk.start(run.id());
            RenewalNavigation.toRun(run.id());
        });
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        shown.add(
                new H2(getTranslation("renewal.run.preview", run.members(), dates.day(run.until()))),
                new Paragraph(
                        run.expected().equals(Money.ZERO)
                                ? getTranslation("renewal.run.preview.nothing-known")
                                : getTranslation("renewal.run.preview.expected", run.expected())),
                new Paragraph(getTranslation("renewal.run.preview.unreachable", run.unreachable())),
                start,
                new Choices(getTranslation("renewal.run.parts"))
                        .with(
                                getTranslation("renewal.run.part.ALL", run.members()),
                                RenewalNavigation.run(run.id(), ""),
                                part == Part.ALL)
                        .with(
                                getTranslation("renewal.run.part.UNREACHABLE", run.unreachable()),
                                RenewalNavigation.run(run.id(), "unreachable"),
                                part == Part.UNREACHABLE),
                grid(run, part));
    }

    private Component grid(RenewalRun run, Part part) {
        var grid = new Grid<RenewalRun.Line>();
        grid.addColumn(RenewalRun.Line::name)
                .setHeader(getTranslation("renewal.run.column.name"))
                .setWidth(NAME_WIDTH)
                .setFlexGrow(2);
        grid.addColumn(line -> dates.day(line.renewsOn()))
                .setHeader(getTranslation("renewal.run.column.renews"))
                .setAutoWidth(true);
        grid.addColumn(line -> Optional.ofNullable(line.expected())
                        .map(Object::toString)
                        .orElseGet(() -> getTranslation("renewal.form.unknown")))
                .setHeader(getTranslation("renewal.run.column.expected"))
                .setAutoWidth(true);
        grid.addColumn(line -> getTranslation(line.reachable() ? "renewal.run.by-mail" : "renewal.run.by-post"))
                .setHeader(getTranslation("renewal.run.column.reachable"))
                .setAutoWidth(true);
        grid.setItems(
                query -> desk.lines(run.id(), part, query.getOffset(), query.getLimit()).stream(),
                query -> desk.count(run.id(), part));
        // a short list takes the room it needs; a long one scrolls within itself and reads as it goes
        grid.setAllRowsVisible(run.members() <= FEW);
        return grid;
    }

    private void showProgress(RenewalRun run) {
        var bar = new ProgressBar(0, Math.max(1, run.members()), run.done());
        bar.getElement().setAttribute("aria-label", getTranslation("renewal.run.progress", dates.day(run.until())));
        var line = new Paragraph();
        line.getElement().setAttribute("role", "status");
        shown.add(
                new H2(getTranslation("renewal.run.progress", dates.day(run.until()))),
                bar,
                line,
                new Paragraph(getTranslation("renewal.run.may-leave")));
        tell(run, bar, line);
        if (run.failed() > 0) {
            addFailures(run);
        }
        if (run.finishedAt() == null) {
            new Watch(bar, Watch.EVERY_SECOND, () -> tell(desk.find(run.id()), bar, line)).begin();
        }
        shown.add(new Anchor("renewals", getTranslation("renewal.run.back")));
    }

    /** Says whether the run still goes on. */
    private boolean tell(RenewalRun run, ProgressBar bar, Paragraph line) {
        bar.setValue(run.done());
        line.setText(
                run.finishedAt() == null
                        ? getTranslation("renewal.run.done", run.done(), run.members(), run.failed())
                        : getTranslation("renewal.run.finished", run.members(), run.failed()));
        if (run.finishedAt() != null) {
            desk.seen(run.id());
        }
        return run.finishedAt() == null;
    }

    private void addFailures(RenewalRun run) {
        var list = new UnorderedList();
        desk.lines(run.id(), Part.FAILED, 0, RECENT)
                .forEach(line ->
                        list.add(new ListItem(getTranslation("renewal.run.failure", line.name(), line.failure()))));
        shown.add(new H2(getTranslation("renewal.run.failures", run.failed())), list);
    }

    private void showRecent() {
        shown.removeAll();
        var recent = desk.recent(RECENT);
        if (recent.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        recent.forEach(run -> list.add(new ListItem(new Anchor(
                RenewalNavigation.run(run.id(), ""),
                getTranslation(
                        run.finishedAt() == null ? "renewal.run.recent.going" : "renewal.run.recent",
                        dates.moment(run.preparedAt()),
                        run.members(),
                        run.preparedBy(),
                        run.failed())))));
        shown.add(new H2(getTranslation("renewal.run.recent.title")), list);
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<Part> part(String typed) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().equalsIgnoreCase(typed))
                .findFirst();
    }
}
