package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageList;
import coop.workers.shell.MyPageSection;
import coop.workers.studio.OwnProcessDesk;
import coop.workers.studio.OwnProcessDesk.OpenedProcess;
import java.util.Optional;

/** How work is done here, for members, on their own page. */
@SpringComponent
class OwnProcessesSection implements MyPageSection {

    private final OwnProcessDesk desk;

    OwnProcessesSection(OwnProcessDesk desk) {
        this.desk = desk;
    }

    @Override
    public String headingKey() {
        return "studio.own";
    }

    @Override
    public int order() {
        return 190;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        return MyPageList.of(desk.all(), OwnProcessesSection::line);
    }

    private static ListItem line(OpenedProcess each) {
        var about = new Span(each.description());
        about.addClassName("my-page-what");
        return new ListItem(
                new Div(new Div(new Anchor(StudioNavigation.toOwn(each.process()), each.name())), new Div(about)));
    }
}
