package coop.workers.mypage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.access.Holder;
import coop.workers.access.OfficeSessions;

/** Lets somebody in to their page from a screen. */
@SpringComponent
class Threshold {

    private final OfficeSessions sessions;

    Threshold(OfficeSessions sessions) {
        this.sessions = sessions;
    }

    /** Begins the session and goes, with a fresh document, to where the person was on the way to. */
    void letIn(Holder holder) {
        var target = sessions.begin(
                holder,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation(target);
    }
}
