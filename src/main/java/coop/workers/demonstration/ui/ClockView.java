package coop.workers.demonstration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.demonstration.ClockDesk;
import coop.workers.demonstration.ClockDesk.Standing;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.DayField;
import coop.workers.shell.PageHeading;
import coop.workers.shell.PlacardChanged;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Watch;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What day it is in the demonstration, and how to move it on. */
@Route(value = "demonstration/clock", registerAtStartup = false)
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 97, icon = "vaadin:clock", title = "demonstration.clock")
class ClockView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final transient ClockDesk desk;
    private final transient Dates dates;
    private final Paragraph today = new Paragraph();
    private final Paragraph ahead = new Paragraph();
    private final StatusLine status = new StatusLine();
    private final ProblemList problems = new ProblemList();
    private final DayField day = new DayField(getTranslation("demonstration.clock.day"), null);
    private final Div ways = new Div();
    private boolean waiting;
    private final Watch watch = new Watch(this, LOOK_AGAIN, this::look);

    ClockView(ClockDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("demonstration-clock");
        today.addClassName("demonstration-today");
        problems.with("day", day);
        add(
                new PageHeading(getPageTitle()).explained(getTranslation("demonstration.clock.explanation")),
                new Section(today, ahead, status),
                onward());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("demonstration.clock");
    }

    /** The address may name the day to go on to, as in {@code ?to=2027-05-04}; one still has to say so. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .flatMap(ClockView::day)
                .ifPresent(day::setValue);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        waiting = !desk.standing().isSettled();
        look();
    }

    private Component onward() {
        var go = new Button(getTranslation("demonstration.clock.go"), click -> moveTo(day.getValue()));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var chosen = new Div(day, go);
        chosen.addClassName("demonstration-onward");
        ways.addClassName("demonstration-onward");
        ways.add(
                by("day", Period.ofDays(1)),
                by("week", Period.ofWeeks(1)),
                by("month", Period.ofMonths(1)),
                by("year", Period.ofYears(1)));
        return new Section(
                new H2(getTranslation("demonstration.clock.onward")),
                problems,
                ways,
                chosen,
                new Paragraph(getTranslation("demonstration.clock.never-back")));
    }

    private Button by(String key, Period period) {
        return new Button(
                getTranslation("demonstration.clock.by." + key),
                click -> moveTo(dates.dayOf(desk.standing().now()).plus(period)));
    }

    private void moveTo(@Nullable LocalDate to) {
        problems.clear();
        if (to == null) {
            problems.show(Problem.at("day", "demonstration.clock.problem.none"));
            return;
        }
        try {
            desk.moveTo(to);
            day.clear();
            waiting = true;
            look();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    /** Says whether something is still waited for. */
    private boolean look() {
        var standing = desk.standing();
        today.setText(getTranslation("demonstration.clock.today", dates.moment(standing.now())));
        ahead.setText(getTranslation("demonstration.clock.ahead", standing.daysAhead()));
        day.setMin(desk.first());
        day.setMax(desk.last());
        if (waiting) {
            tell(standing);
        }
        getUI().ifPresent(PlacardChanged::tell);
        if (waiting) {
            watch.begin();
        }
        return waiting;
    }

    private void tell(Standing standing) {
        waiting = !standing.isSettled();
        if (standing.goingOnTo() != null) {
            status.say(getTranslation("demonstration.clock.going", standing.goingOnTo()));
        } else if (waiting) {
            status.say(getTranslation("demonstration.clock.still-due", standing.stillDue()));
        } else {
            status.say(getTranslation("demonstration.clock.settled", dates.day(standing.now())));
        }
    }
}
