package coop.workers.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.access.Holder;
import coop.workers.access.OfficeSessions;

/** Lets somebody in from a screen. */
@SpringComponent
class Entry {

    private final OfficeSessions sessions;

    Entry(OfficeSessions sessions) {
        this.sessions = sessions;
    }

    /** Begins the session and goes, with a fresh page, to where the person was on the way to. */
    void letIn(Holder holder) {
        var target = sessions.begin(
                holder,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation(target);
    }

    /** Where the request at hand comes from. */
    static String network() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getRemoteAddr();
    }
}
