package coop.workers.meetings;

import coop.workers.shared.CaseNumber;
import java.time.LocalDate;
import java.util.List;

/** Decisions that wait for a meeting, kept by the room where they could not be taken; it takes back what a meeting decided. */
public interface MattersForMeetings {

    /**
     * Something that waits.
     *
     * @param group whose decision it would have been
     * @param text the proposal as it stands
     * @param why why it was not decided there, in a sentence
     */
    record Matter(CaseNumber number, String title, String group, String text, String why) {}

    /** What a meeting decided. */
    record Decided(boolean agreed, String reasons, String minute, LocalDate on) {}

    /** What waits, the longest first, as far as whoever asks may see it. */
    List<Matter> waiting();

    /**
     * Hands in what the meeting decided; the case goes on in the same transaction.
     *
     * @throws coop.workers.shared.Rejection if it no longer waits, or somebody else has it in hand
     */
    void decide(CaseNumber number, Decided decided);
}
