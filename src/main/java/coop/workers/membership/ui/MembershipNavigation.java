package coop.workers.membership.ui;

import com.vaadin.flow.component.UI;

/** The ways between the pages of worker membership. */
public final class MembershipNavigation {

    /** The public form; with the token of an invitation behind it, the form that knows them. */
    public static final String APPLY = "take-part";

    /** The same form for whoever is on their own page. */
    static final String APPLY_MYSELF = "take-part/myself";

    /** Where people become supporters; with a private link behind it, their own page as one. */
    public static final String SUPPORT = "support";

    private MembershipNavigation() {}

    /** A person's window behind a private link. */
    static void toWindow(String token) {
        UI.getCurrent().navigate(PersonWindowView.class, token);
    }

    static void toFreshLink() {
        UI.getCurrent().navigate(PersonLinkView.class);
    }
}
