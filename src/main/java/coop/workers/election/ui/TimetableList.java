package coop.workers.election.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import coop.workers.election.Milestone;
import coop.workers.election.Timetable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The days of an election in order; those behind us are ticked. */
final class TimetableList extends OrderedList {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", Locale.UK);

    TimetableList(Timetable timetable, LocalDateTime now) {
        this(timetable, now, EnumSet.allOf(Milestone.class));
    }

    /** The days of an election in which nobody needed to vote. */
    static TimetableList withoutBallot(Timetable timetable, LocalDateTime now) {
        return new TimetableList(
                timetable,
                now,
                EnumSet.complementOf(EnumSet.of(Milestone.BALLOT_OPENS, Milestone.BALLOT_CLOSES, Milestone.COUNT)));
    }

    private TimetableList(Timetable timetable, LocalDateTime now, Set<Milestone> shown) {
        addClassName("election-timetable");
        shown.stream()
                .sorted((one, other) -> timetable.at(one).compareTo(timetable.at(other)))
                .forEach(milestone -> {
                    var when = new Span(inWords(timetable.at(milestone)));
                    when.addClassName("election-when");
                    var what = new Span(getTranslation("election.milestone." + milestone.name()));
                    var row = new ListItem(what, when);
                    if (timetable.at(milestone).isBefore(now)) {
                        row.addClassName("election-over");
                        what.addComponentAsFirst(new Icon("vaadin:check"));
                    }
                    add(row);
                });
    }

    static String inWords(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
