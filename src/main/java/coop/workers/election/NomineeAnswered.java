package coop.workers.election;

import coop.workers.shared.CaseNumber;

/** Whoever was nominated has said something. */
public record NomineeAnswered(CaseNumber caseNumber, Answer answer) {

    /** What they said. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        /** To a question of the returning officer. */
        ANSWERED,
        WITHDRAWN
    }
}
