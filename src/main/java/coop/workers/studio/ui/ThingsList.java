package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** The forms, tables or letters of a draft beside the one that is changed. */
final class ThingsList extends Div {

    private final Nav nav = new Nav();
    private final Div shown = new Div();

    /** @param addresses where each thing is changed */
    ThingsList(
            String label,
            List<String> things,
            String current,
            Function<String, String> names,
            Function<String, String> addresses,
            Component... below) {
        addClassName("editing-things");
        nav.setAriaLabel(label);
        var list = new UnorderedList();
        things.forEach(thing -> {
            var link = new Anchor(addresses.apply(thing), names.apply(thing));
            if (thing.equals(current)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        });
        nav.add(list);
        nav.add(below);
        shown.addClassName("editing-thing");
        add(nav, shown);
    }

    ThingsList showing(Component... thing) {
        shown.removeAll();
        shown.add(thing);
        return this;
    }
}
