package coop.workers.meetings;

import java.time.LocalDateTime;
import java.util.List;

/** Something that moves with a meeting; asked before one is moved, so that people see what would become of it. */
public interface HangsOnMeetings {

    /**
     * What would become of one thing.
     *
     * @param title what it is
     * @param problems why it cannot move so, in sentences
     */
    record Effect(String title, List<Line> lines, List<String> problems) {

        public Effect {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }
    }

    /** A day, before and after. */
    record Line(String what, LocalDateTime was, LocalDateTime becomes) {}

    /** What would become of all that hangs on the meeting if it began at that time; nothing has changed yet. */
    List<Effect> ifMoved(MeetingId meeting, LocalDateTime to, boolean adjourned);
}
