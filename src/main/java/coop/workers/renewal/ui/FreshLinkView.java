package coop.workers.renewal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.renewal.MemberDeclarationDesk;
import coop.workers.shell.LinkRequest;
import coop.workers.shell.PublicLayout;

/** Where a member gets a fresh link to its page. */
@Route(value = "subscription/link", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class FreshLinkView extends Div implements HasDynamicTitle {

    FreshLinkView(MemberDeclarationDesk desk) {
        addClassName("members-page");
        add(new LinkRequest(
                getTranslation("renewal.link.title"),
                getTranslation("renewal.link.text"),
                desk::sendLink,
                address -> getTranslation("renewal.link.done", address)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("renewal.link.title");
    }
}
