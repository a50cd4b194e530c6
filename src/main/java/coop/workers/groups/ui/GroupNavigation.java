package coop.workers.groups.ui;

import com.vaadin.flow.component.UI;
import coop.workers.access.OwnPage;
import coop.workers.shared.CaseNumber;

/** The ways to the pages of the groups. */
public final class GroupNavigation {

    static final String GROUPS = "groups";
    static final String OWN_MONTHS = OwnPage.PATH + "/took-part";

    private GroupNavigation() {}

    public static void toGroup(String key) {
        UI.getCurrent().navigate(GroupView.class, key);
    }

    /** Where whoever coordinates a group says on their own page who took part in a month. */
    static String ownMonth(CaseNumber number) {
        return OWN_MONTHS + "/" + number.value();
    }

    /** The address of a group's page, for a link. */
    public static String addressOf(String key) {
        return GROUPS + "/" + key;
    }
}
