package coop.workers.election;

import coop.workers.election.Timetable.Shift;
import coop.workers.meetings.HangsOnMeetings;
import coop.workers.meetings.MeetingId;
import coop.workers.shell.Texts;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Shows what would become of elections if their meeting began at another time. */
@Component
@Lazy
class ElectionsAtMeetings implements HangsOnMeetings {

    private final ElectionDesk desk;
    private final Texts texts;

    ElectionsAtMeetings(ElectionDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public List<Effect> ifMoved(MeetingId meeting, LocalDateTime to, boolean adjourned) {
        return desk.ifMoved(meeting, to, adjourned).stream()
                .map(move -> new Effect(
                        move.title(),
                        move.shifts().stream()
                                .filter(Shift::isMoved)
                                .map(shift -> new Line(
                                        texts.say("election.milestone."
                                                + shift.milestone().name()),
                                        shift.was(),
                                        shift.becomes()))
                                .toList(),
                        move.problems().stream().map(texts::say).toList()))
                .toList();
    }
}
