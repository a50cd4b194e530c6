package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.access.AbsenceDesk;
import coop.workers.access.AbsenceDesk.Told;
import coop.workers.inbox.ListingAddress;
import coop.workers.inbox.OverviewDesk;
import coop.workers.inbox.OverviewDesk.Counted;
import coop.workers.inbox.OverviewDesk.Standing;
import coop.workers.shell.Chart;
import coop.workers.shell.Chart.Column;
import coop.workers.shell.Chart.Figure;
import coop.workers.shell.Chart.Kind;
import coop.workers.shell.Chart.Tone;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkItem;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the office stands: what is late, where it waits, with whom, and what gets done. Each number opens what is behind it. */
@Route("overview")
@RolesAllowed({"MEMBERSHIP_TEAM", "SECRETARY", "ADMINISTRATOR", "PROCESS_OWNER"})
@Menu(order = 25, icon = "vaadin:bar-chart-h", title = "inbox.overview.title")
class OverviewView extends Div implements HasDynamicTitle {

    /** Bars that still can be told apart. */
    private static final int MOST_BARS = 12;

    private static final Map<Urgency, Tone> TONES = Map.of(
            Urgency.CRITICALLY_OVERDUE, Tone.VERY_LATE,
            Urgency.OVERDUE, Tone.LATE,
            Urgency.DUE_SOON, Tone.SOON,
            Urgency.NOT_YET_DUE, Tone.ACCENT);

    private final transient Dates dates;

    OverviewView(OverviewDesk desk, AbsenceDesk absences, Dates dates) {
        this.dates = dates;
        addClassName("overview");
        var standing = desk.now();
        add(new PageHeading(getPageTitle()).explained(getTranslation("inbox.overview.explained")));
        if (standing.open().count() == 0) {
            add(new EmptyState(
                    getTranslation("inbox.overview.empty"), getTranslation("inbox.overview.empty.explained")));
        } else {
            add(inShort(standing), byProcess(standing), places(standing));
            if (!standing.loads().isEmpty()) {
                add(loads(standing));
            }
        }
        add(away(absences.today()));
        add(weeks(standing));
        if (!standing.oldest().isEmpty()) {
            add(oldest(standing));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.overview.title");
    }

    private Component inShort(Standing standing) {
        var line = new Div(
                link("inbox.overview.open", standing.open()),
                link("inbox.overview.late", standing.late()),
                link("inbox.overview.untaken", standing.untaken()));
        line.addClassName("in-short");
        return line;
    }

    private Anchor link(String key, Counted counted) {
        return new Anchor(address(counted), getTranslation(key, counted.count()));
    }

    private Section byProcess(Standing standing) {
        var columns = Arrays.stream(Urgency.values())
                .map(urgency -> new Column(
                        getTranslation("inbox.urgency." + ListingAddress.word(urgency)),
                        Objects.requireNonNull(TONES.get(urgency))))
                .toList();
        var rows = standing.processes().stream()
                .map(process -> new Chart.Row(
                        process.name(),
                        Arrays.stream(Urgency.values())
                                .map(urgency -> figure(
                                        Objects.requireNonNull(process.open().get(urgency))))
                                .toList()))
                .toList();
        return section("process", Kind.LYING_BARS, columns, rows);
    }

    private Section places(Standing standing) {
        var rows = standing.places().stream()
                .limit(MOST_BARS)
                .map(place -> new Chart.Row(place.title(), List.of(figure(place.late()), figure(place.inTime()))))
                .toList();
        return cut(
                section("place", Kind.LYING_BARS, lateOrNot(), rows),
                standing.places().size());
    }

    private Section loads(Standing standing) {
        var rows = standing.loads().stream()
                .limit(MOST_BARS)
                .map(load -> new Chart.Row(
                        load.name() == null ? getTranslation("inbox.somebody") : load.name(),
                        List.of(figure(load.late()), figure(load.inTime()))))
                .toList();
        return cut(
                section("person", Kind.LYING_BARS, lateOrNot(), rows),
                standing.loads().size());
    }

    private List<Column> lateOrNot() {
        return List.of(
                new Column(getTranslation("inbox.overview.late-ones"), Tone.LATE),
                new Column(getTranslation("inbox.overview.in-time"), Tone.ACCENT));
    }

    private Section weeks(Standing standing) {
        var columns = List.of(new Column(getTranslation("inbox.overview.done.total"), Tone.ACCENT));
        var rows = standing.weeks().stream()
                .map(week -> new Chart.Row(dates.day(week.monday()), List.of(Figure.of(week.finished()))))
                .toList();
        var section = section("done", Kind.BARS, columns, rows);
        section.addComponentAtIndex(1, new Paragraph(getTranslation("inbox.overview.done.explained")));
        return section;
    }

    private Section section(String part, Kind kind, List<Column> columns, List<Chart.Row> rows) {
        var title = getTranslation("inbox.overview." + part);
        return new Section(
                new H2(title),
                new Chart(kind, title, getTranslation("inbox.overview." + part + ".one"), columns, rows));
    }

    private Section cut(Section section, int all) {
        if (all > MOST_BARS) {
            section.add(new Paragraph(getTranslation("inbox.overview.more", MOST_BARS)));
        }
        return section;
    }

    private Component away(List<Told> away) {
        var lines = new UnorderedList();
        away.forEach(told -> lines.add(new ListItem(getTranslation(
                "inbox.overview.away.one", told.who(), dates.day(told.absence().until()), told.cover()))));
        var section = new Section(new H2(getTranslation("inbox.overview.away")), lines);
        section.setVisible(!away.isEmpty());
        return section;
    }

    private Component oldest(Standing standing) {
        var lines = new OrderedList();
        standing.oldest().forEach(item -> lines.add(line(item)));
        return new Section(new H2(getTranslation("inbox.overview.oldest")), lines);
    }

    private ListItem line(WorkItem item) {
        var since = new Span(dates.waiting(item.waitingSince()));
        since.addClassName("detail");
        return new ListItem(
                new Anchor(
                        "task/" + item.id().value(),
                        getTranslation(
                                "inbox.at",
                                item.title(),
                                item.caseTitle(),
                                item.caseNumber().value())),
                since);
    }

    private static Figure figure(Counted counted) {
        return counted.count() == 0 ? Figure.of(0) : Figure.of(counted.count(), address(counted));
    }

    private static String address(Counted counted) {
        return ListingAddress.address(Place.ROUTE, counted.behind());
    }
}
