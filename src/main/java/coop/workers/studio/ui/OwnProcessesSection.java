package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageSection;
import coop.workers.studio.OwnProcessDesk;
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
        var processes = desk.all();
        if (processes.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("my-page-list");
        processes.forEach(each -> {
            var about = new Span(each.description());
            about.addClassName("my-page-what");
            list.add(new ListItem(
                    new Div(new Div(new Anchor(StudioNavigation.toOwn(each.process()), each.name())), new Div(about))));
        });
        return Optional.of(list);
    }
}
