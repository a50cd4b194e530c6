package coop.workers.admission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.admission.ApplicantDesk;
import coop.workers.shell.LinkRequest;
import coop.workers.shell.PublicLayout;

/** Where an applicant gets a fresh link. */
@Route(value = "application/link", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class LinkView extends Div implements HasDynamicTitle {

    LinkView(ApplicantDesk desk) {
        add(new LinkRequest(
                getTranslation("admission.link.title"),
                getTranslation("admission.link.text"),
                desk::sendLink,
                address -> getTranslation("admission.link.done", address)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admission.link.title");
    }
}
