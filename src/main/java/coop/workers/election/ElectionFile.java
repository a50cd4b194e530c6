package coop.workers.election;

import coop.workers.meetings.MeetingId;

/** An election, for reading. */
public record ElectionFile(
        ElectionId id,
        String title,
        MeetingId meeting,
        int seats,
        String method,
        ElectionStatus status,
        Timetable timetable) {}
