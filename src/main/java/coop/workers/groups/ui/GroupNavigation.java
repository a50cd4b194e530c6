package coop.workers.groups.ui;

import com.vaadin.flow.component.UI;

/** The ways to the pages of the groups. */
public final class GroupNavigation {

    static final String GROUPS = "groups";

    private GroupNavigation() {}

    public static void toGroup(String key) {
        UI.getCurrent().navigate(GroupView.class, key);
    }

    /** The address of a group's page, for a link. */
    public static String addressOf(String key) {
        return GROUPS + "/" + key;
    }
}
