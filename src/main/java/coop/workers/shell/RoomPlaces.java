package coop.workers.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The parts of a room beside each other, each with its address; the one that is shown is marked. */
public class RoomPlaces extends Nav {

    private final String here;

    /** @param here the path of the part that is shown */
    public RoomPlaces(String label, String here) {
        this.here = here;
        addClassName("room-places");
        setAriaLabel(label);
    }

    /** Adds a part of the room, marked where it is the one that is shown. */
    public final RoomPlaces with(String text, String path) {
        var link = new Anchor(path, text);
        if (path.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
        return this;
    }
}
