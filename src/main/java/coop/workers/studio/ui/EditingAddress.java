package coop.workers.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import coop.workers.workflow.ProcessKey;

/** Where one is on the editing page: which part, which of its things, which element. Kept in the address. */
record EditingAddress(ProcessKey process) {

    static final String ELEMENT = "at";

    String to(String part) {
        return StudioNavigation.toProcess(process) + "/edit/" + part;
    }

    String to(String part, String thing) {
        return to(part) + "/" + thing;
    }

    /** Where an element of the diagram is shown. */
    String toElement(String element) {
        return to("diagram") + "?" + QueryParameters.of(ELEMENT, element).getQueryString();
    }

    /** Remembers which element is shown, without leaving the page. */
    void chosen(String element) {
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage()
                    .getHistory()
                    .replaceState(null, new Location(to("diagram"), QueryParameters.of(ELEMENT, element)));
        }
    }
}
