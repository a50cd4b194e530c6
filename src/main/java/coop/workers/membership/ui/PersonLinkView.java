package coop.workers.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.membership.PersonWindowDesk;
import coop.workers.shell.LinkRequest;
import coop.workers.shell.PublicLayout;

/** Where a person gets a fresh link to their application. */
@Route(value = "take-part/link", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class PersonLinkView extends Div implements HasDynamicTitle {

    PersonLinkView(PersonWindowDesk desk) {
        add(new LinkRequest(
                getTranslation("membership.link.title"),
                getTranslation("membership.link.text"),
                desk::sendLink,
                address -> getTranslation("membership.link.done", address)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("membership.link.title");
    }
}
