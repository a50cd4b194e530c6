package coop.workers.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A room's own part of the page of a group, such as its decisions. Offered as a Spring bean. */
public interface GroupPanel {

    /** The key of the text that heads it. */
    String headingKey();

    /** The panel for a group, or empty where this room has nothing to show of it to the current actor. */
    Optional<Component> panelFor(String groupKey);

    /** Panels stand in this order; small numbers first. */
    int order();
}
