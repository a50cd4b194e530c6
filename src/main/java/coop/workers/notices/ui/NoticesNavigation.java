package coop.workers.notices.ui;

/** Ways to the pages of this room. */
final class NoticesNavigation {

    static final String PREFERENCES = "notices";
    static final String STOP = "notices/stop";

    private NoticesNavigation() {}
}
