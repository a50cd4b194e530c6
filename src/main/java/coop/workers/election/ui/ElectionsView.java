package coop.workers.election.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionFile;
import coop.workers.election.Milestone;
import coop.workers.election.VacancyDesk;
import coop.workers.shared.Rejection;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import jakarta.annotation.security.PermitAll;

/** All elections of the board; whoever runs them calls one here. */
@Route("elections")
@PermitAll
@Menu(order = 32, icon = "vaadin:check-square-o", title = "election.list.title")
class ElectionsView extends Div implements HasDynamicTitle {

    private final transient VacancyDesk vacancies;
    private final ProblemList problems = new ProblemList();

    ElectionsView(ElectionDesk desk, VacancyDesk vacancies) {
        this.vacancies = vacancies;
        addClassName("election-list");
        var heading = new PageHeading(getTranslation("election.list.title"));
        if (desk.isOpenForWriting()) {
            var call =
                    new Button(getTranslation("election.call.title"), click -> ElectionNavigation.to("elections/call"));
            call.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading = new PageHeading(getTranslation("election.list.title"), call);
        }
        add(heading);
        var all = desk.all();
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("election.list.none"), getTranslation("election.list.none.why")));
        } else {
            var list = new UnorderedList();
            list.addClassName("election-lines");
            all.forEach(file -> list.add(line(file)));
            add(list);
        }
        if (desk.isOpenForWriting()) {
            emptySeats();
        }
    }

    /** Seats between elections: somebody may be co-opted for each. */
    private void emptySeats() {
        var list = new UnorderedList();
        list.addClassName("election-lines");
        vacancies.searches().forEach(search -> {
            var name = new Anchor(
                    ElectionNavigation.file(search.caseNumber()),
                    getTranslation("election.vacancy.title", search.seat()));
            name.addClassName("election-line-name");
            var status = new Span(
                    getTranslation("election.vacancy.status." + search.status().name()));
            status.addClassName("election-where");
            list.add(new ListItem(name, status));
        });
        vacancies.emptySeats().forEach(seat -> {
            var look = new Button(getTranslation("election.vacancy.look"), click -> look(seat));
            look.setAriaLabel(getTranslation("election.vacancy.look.for", seat));
            look.addThemeVariants(ButtonVariant.LUMO_SMALL);
            var line = new ListItem(new Span(getTranslation("election.vacancy.empty", seat)), new Div(look));
            list.add(line);
        });
        if (list.getChildren().findAny().isPresent()) {
            add(new Section(
                    new H2(getTranslation("election.vacancy.seats")),
                    new Paragraph(getTranslation("election.vacancy.seats.how")),
                    problems,
                    list));
        }
    }

    private void look(int seat) {
        try {
            ElectionNavigation.to(ElectionNavigation.file(vacancies.openFor(seat)));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private ListItem line(ElectionFile file) {
        var name = new Anchor(ElectionNavigation.election(file.id()), file.title());
        name.addClassName("election-line-name");
        var status = new Span(getTranslation("election.status." + file.status().name()));
        status.addClassName("election-where");
        return new ListItem(
                name,
                new Span(getTranslation("election.list.seats", file.seats())),
                new Span(TimetableList.inWords(file.timetable().at(Milestone.MEETING))),
                status);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.list.title");
    }
}
