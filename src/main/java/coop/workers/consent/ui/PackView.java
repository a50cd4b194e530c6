package coop.workers.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import coop.workers.consent.ConsentBook.Sheet;
import coop.workers.consent.DecisionBook;
import coop.workers.groups.Groups;
import coop.workers.shell.Dates;
import coop.workers.shell.DayField;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/** The pack for the board's next meeting: what it has to decide, with papers, and what was decided since the last one. */
@Route(BoardPlaces.PACK)
@RolesAllowed({"BOARD", "SECRETARY"})
class PackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SINCE = "since";

    private final transient Desks desks;
    private final transient DecisionBook decisions;
    private final transient Signboard signboard;
    private final Dates dates;

    PackView(Desks desks, DecisionBook decisions, Signboard signboard) {
        this.desks = desks;
        this.decisions = decisions;
        this.signboard = signboard;
        this.dates = desks.dates();
        addClassNames("board", "pack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var since = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SINCE)
                .map(this::day)
                .orElseGet(this::aMonthAgo);
        show(since);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consent.pack.title");
    }

    private LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException nonsense) {
            return aMonthAgo();
        }
    }

    /** The board meets every month. */
    private LocalDate aMonthAgo() {
        return signboard.today().minusMonths(1);
    }

    private void show(LocalDate since) {
        removeAll();
        var print = new Button(
                getTranslation("consent.pack.print"), click -> getElement().executeJs("window.print()"));
        add(
                new PageHeading(getTranslation("consent.pack.title"), print)
                        .explained(getTranslation(
                                "consent.pack.explained", signboard.organisationName(), dates.day(signboard.today()))),
                new BoardPlaces(BoardPlaces.PACK),
                toDecide(),
                toNote(since));
    }

    private Component toDecide() {
        var section = new Section(new H2(getTranslation("consent.pack.decide")));
        var agenda = desks.book().agenda(Groups.BOARD);
        if (agenda.isEmpty()) {
            section.add(
                    new EmptyState(getTranslation("consent.pack.nothing"), getTranslation("consent.pack.nothing.why")));
        }
        agenda.forEach(sheet -> section.add(item(sheet)));
        return section;
    }

    private Component item(Sheet sheet) {
        var item = new Section(new H3(sheet.caseNumber().value()), new ProposalView(sheet, desks));
        item.addClassName("agenda-item");
        return item;
    }

    private Component toNote(LocalDate since) {
        var from = new DayField(getTranslation("consent.pack.since"), since);
        from.addClassName("no-print");
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        PackView.class,
                        QueryParameters.simple(Map.of(SINCE, change.getValue().toString()))));
            }
        });
        var section = new Section(
                new H2(getTranslation("consent.pack.note")),
                from,
                new Paragraph(getTranslation("consent.pack.note.since", dates.day(since))));
        var list = new OrderedList();
        list.addClassName("decisions");
        decisions
                .toNote(Groups.BOARD, since)
                .forEach(entry -> list.add(new ListItem(
                        new Anchor("case/" + entry.caseNumber().value(), entry.title()),
                        new DecisionText(entry.decision(), dates))));
        section.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(getTranslation("consent.pack.note.nothing")));
        return section;
    }
}
