package coop.workers.meetings.ui;

import com.vaadin.flow.component.UI;
import coop.workers.meetings.MeetingId;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The ways between the pages of meetings. */
public final class MeetingNavigation {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", Locale.UK);

    private MeetingNavigation() {}

    static String meeting(MeetingId id) {
        return "meeting/" + id;
    }

    static String change(MeetingId id) {
        return "meeting/" + id + "/change";
    }

    static void to(String address) {
        UI.getCurrent().navigate(address);
    }

    static String inWords(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
