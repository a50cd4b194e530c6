package coop.workers.membership.ui;

import com.vaadin.flow.component.UI;

/** The ways between the pages of worker membership. */
public final class MembershipNavigation {

    /** The public form; with the token of an invitation behind it, the form that knows them. */
    public static final String APPLY = "take-part";

    private MembershipNavigation() {}

    /** A person's window behind a private link. */
    static void toWindow(String token) {
        UI.getCurrent().navigate(PersonWindowView.class, token);
    }

    static void toFreshLink() {
        UI.getCurrent().navigate(PersonLinkView.class);
    }
}
