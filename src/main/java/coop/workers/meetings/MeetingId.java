package coop.workers.meetings;

import java.util.UUID;

/** Identifies a general meeting. */
public record MeetingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
