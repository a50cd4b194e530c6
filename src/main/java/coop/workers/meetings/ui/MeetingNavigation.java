package coop.workers.meetings.ui;

import com.vaadin.flow.component.UI;
import coop.workers.meetings.MeetingId;
import coop.workers.shared.CaseNumber;
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

    /** Where somebody votes by a link. */
    static String ballot(String link) {
        return "meeting-ballot/" + link;
    }

    static String letters(CaseNumber number) {
        return "case/" + number + "/letters";
    }

    static String documents(CaseNumber number) {
        return "case/" + number + "/documents";
    }

    static void to(String address) {
        UI.getCurrent().navigate(address);
    }

    static String inWords(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
