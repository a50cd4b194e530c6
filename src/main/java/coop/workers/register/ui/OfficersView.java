package coop.workers.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.register.Office;
import coop.workers.register.OfficerDesk;
import coop.workers.register.OfficerDesk.Seat;
import coop.workers.register.OfficerEntry;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The register of officers: every seat of the board, the other offices, who is to come and who has gone. */
@Route(RegisterNavigation.OFFICERS)
@PermitAll
class OfficersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OfficerDesk officers;
    private final transient OfficerChanges changes;
    private final transient Signboard signboard;
    private final transient RegisterWords words;
    private final StatusLine status = new StatusLine();

    OfficersView(OfficerDesk officers, OfficerChanges changes, Signboard signboard, RegisterWords words) {
        this.officers = officers;
        this.changes = changes;
        this.signboard = signboard;
        this.words = words;
        addClassName("register-officers");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.officers.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void showAgain() {
        show();
        status.say(getTranslation("register.form.saved"));
    }

    private void show() {
        var today = signboard.today();
        status.say("");
        removeAll();
        add(
                new PageHeading(getTranslation("register.officers.title"), heading())
                        .explained(getTranslation("register.officers.explanation", words.day(today))),
                new RegisterPlaces(RegisterNavigation.OFFICERS),
                status,
                part("board", board(officers.seatsOn(today))));
        var others = officers.on(today).stream()
                .filter(officer -> officer.office() != Office.DIRECTOR)
                .toList();
        add(part("others", others.isEmpty() ? nothing("others.none") : table("others", others)));
        var coming = officers.appointedAfter(today);
        if (!coming.isEmpty()) {
            add(part("coming", table("coming", coming)));
        }
        var past = officers.before(today);
        add(part("past", past.isEmpty() ? nothing("past.none") : past(past)));
        addHistory();
    }

    private Component[] heading() {
        if (!officers.isOpenForWriting()) {
            return new Component[0];
        }
        var appoint =
                new Button(getTranslation("register.officers.appoint"), click -> changes.appoint(this::showAgain));
        appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {appoint};
    }

    private Ledger board(List<Seat> seats) {
        var table = ledger("board", "seat", "name", "how", "from", "until", "address");
        for (var seat : seats) {
            var number = Integer.toString(seat.number());
            var holder = seat.holder();
            if (holder == null) {
                var vacant = new Span(getTranslation("register.officers.vacant"));
                vacant.addClassName("vacant");
                table.row(new Span(number), vacant, nothing(), nothing(), nothing(), nothing());
            } else {
                table.row(
                        new Span(number),
                        name(holder),
                        new Span(getTranslation(
                                holder.casual() ? "register.officers.casual" : "register.officers.elected")),
                        new Span(words.day(holder.from())),
                        until(holder),
                        address(holder));
            }
        }
        return table;
    }

    private Ledger table(String key, List<OfficerEntry> entries) {
        var table = ledger(key, "office", "name", "from", "until", "address");
        entries.forEach(officer -> table.row(
                new Span(office(officer)),
                name(officer),
                new Span(words.day(officer.from())),
                until(officer),
                address(officer)));
        return table;
    }

    private Ledger past(List<OfficerEntry> entries) {
        var withReason = entries.stream().anyMatch(officer -> officer.endedWhy() != null);
        var table = withReason
                ? ledger("past", "office", "name", "from", "until", "address", "past.why")
                : ledger("past", "office", "name", "from", "until", "address");
        for (var officer : entries) {
            var cells = Stream.<Component>of(
                    new Span(office(officer)),
                    name(officer),
                    new Span(words.day(officer.from())),
                    new Span(words.day(officer.lastDay())),
                    address(officer));
            var why = Stream.<Component>of(new Span(Objects.requireNonNullElse(officer.endedWhy(), "")));
            table.row((withReason ? Stream.concat(cells, why) : cells).toArray(Component[]::new));
        }
        return table;
    }

    private void addHistory() {
        var altered = officers.alterations();
        if (altered.isEmpty()) {
            return;
        }
        var table = new Ledger(
                getTranslation("register.officers.history"),
                Stream.of("when", "what", "was", "became", "why", "who")
                        .map(column -> getTranslation("register.member.history." + column))
                        .toList());
        altered.forEach(one -> table.row(
                words.moment(one.alteration()),
                one.name() + ": " + words.of(one.alteration().particular()),
                words.was(one.alteration()),
                words.became(one.alteration()),
                one.alteration().reason(),
                one.alteration().by()));
        add(part("history", table));
    }

    private String office(OfficerEntry officer) {
        var office = words.of(officer.office());
        return officer.seat() == null
                ? office
                : office + ", " + getTranslation("register.officers.seat.number", officer.seat());
    }

    private static Component name(OfficerEntry officer) {
        var name = new Span(officer.name());
        name.addClassName("name");
        return name;
    }

    private static Component address(OfficerEntry officer) {
        var address = new Div(new Div(Objects.requireNonNullElse(officer.postalAddress(), "")));
        if (officer.email() != null) {
            var email = new Div(officer.email());
            email.addClassName("second");
            address.add(email);
        }
        return address;
    }

    private Component until(OfficerEntry officer) {
        var last = officer.lastDay() == null ? getTranslation("register.officers.open") : words.day(officer.lastDay());
        if (!officers.isOpenForWriting()) {
            return new Span(last);
        }
        var end =
                new Button(getTranslation("register.officers.end"), click -> changes.endTerm(officer, this::showAgain));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        end.setAriaLabel(getTranslation("register.officers.end.of", officer.name()));
        var both = new Div(new Div(last), end);
        both.addClassName("with-action");
        return both;
    }

    private Component nothing() {
        return new Span(getTranslation("register.nothing"));
    }

    private Component nothing(String key) {
        return new Paragraph(getTranslation("register.officers." + key));
    }

    private Ledger ledger(String caption, String... columns) {
        return new Ledger(
                getTranslation("register.officers." + caption),
                Stream.of(columns)
                        .map(column -> getTranslation("register.officers." + column))
                        .toList());
    }

    private Section part(String key, Component content) {
        return new Section(new H2(getTranslation("register.officers." + key)), content);
    }
}
