package coop.workers.shell;

import com.vaadin.flow.component.Component;
import coop.workers.shared.CaseNumber;
import java.util.Optional;

/**
 * A wing's own part of the case page and of the task page: the evidence beside the decision. Offered as a Spring bean.
 */
public interface CasePanel {

    /** The key of the text that heads it. */
    String headingKey();

    /** The panel for a case, or empty where this wing has nothing to show of it to the current actor. */
    Optional<Component> panelFor(CaseNumber number);

    /** Panels stand in this order; small numbers first. */
    int order();
}
