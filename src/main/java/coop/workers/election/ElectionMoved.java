package coop.workers.election;

import coop.workers.election.Timetable.Shift;
import java.util.List;

/** The days of an election are others than they were: timers, notices and people have to follow. */
public record ElectionMoved(ElectionId election, List<Shift> shifts) {

    public ElectionMoved {
        shifts = List.copyOf(shifts);
    }
}
