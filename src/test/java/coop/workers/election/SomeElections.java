package coop.workers.election;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingId;
import coop.workers.meetings.MeetingKind;
import coop.workers.meetings.NewMeeting;
import coop.workers.organisation.Settings;
import coop.workers.shared.PersonId;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;

/** Elections as tests need them, each with a meeting of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeElections {

    static final Actor OFFICER = new Actor(PersonId.random(), "Ola Olatunji", Set.of(Role.RETURNING_OFFICER));
    static final Actor SECRETARY = new Actor(PersonId.random(), "Marged Rees", Set.of(Role.SECRETARY));

    private final MeetingDesk meetings;
    private final ElectionDesk elections;
    private final Settings settings;
    private final CurrentActor currentActor;

    SomeElections(MeetingDesk meetings, ElectionDesk elections, Settings settings, CurrentActor currentActor) {
        this.meetings = meetings;
        this.elections = elections;
        this.settings = settings;
        this.currentActor = currentActor;
    }

    /** In five months, early in the afternoon. */
    public LocalDateTime inFiveMonths() {
        return settings.today().plusMonths(5).atTime(14, 0);
    }

    public MeetingId meeting(LocalDateTime begins) {
        return currentActor.as(
                SECRETARY, () -> meetings.call(new NewMeeting(MeetingKind.ANNUAL, begins, "Unity Hall, Leeds")));
    }

    /** An election of three at a meeting in five months. */
    public ElectionId called() {
        return calledAt(meeting(inFiveMonths()));
    }

    public ElectionId calledAt(MeetingId meeting) {
        return currentActor.as(OFFICER, () -> {
            var outlook = elections.outlook(meeting);
            return elections.call(
                    new NewElection("Board of directors", meeting, 3, "scottish-stv"), outlook.timetable());
        });
    }
}
