package coop.workers.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import jakarta.annotation.security.PermitAll;

/** The board and the working groups with the people in them today. */
@Route("groups")
@PermitAll
@Menu(order = 35, icon = "vaadin:users", title = "groups.title")
class GroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Groups groups;
    private final transient Signboard signboard;

    GroupsView(Groups groups, Signboard signboard) {
        this.groups = groups;
        this.signboard = signboard;
        addClassName("groups");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(getTranslation("groups.title")).explained(getTranslation("groups.explanation")));
        groups.all().forEach(group -> add(section(group)));
    }

    private Section section(Group group) {
        var people = groups.membersOn(group.key(), signboard.today());
        var section = new Section(new H2(group.name()));
        if (people.isEmpty()) {
            section.add(new Paragraph(getTranslation("groups.nobody")));
        } else {
            var list = new UnorderedList();
            people.forEach(person -> list.add(new ListItem(person.name())));
            section.add(list);
        }
        return section;
    }
}
