package coop.workers.election.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionFile;
import coop.workers.election.Milestone;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import jakarta.annotation.security.PermitAll;

/** All elections of the board; whoever runs them calls one here. */
@Route("elections")
@PermitAll
@Menu(order = 32, icon = "vaadin:check-square-o", title = "election.list.title")
class ElectionsView extends Div implements HasDynamicTitle {

    ElectionsView(ElectionDesk desk) {
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
            return;
        }
        var list = new UnorderedList();
        list.addClassName("election-lines");
        all.forEach(file -> list.add(line(file)));
        add(list);
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
