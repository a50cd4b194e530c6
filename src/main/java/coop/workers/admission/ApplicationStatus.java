package coop.workers.admission;

import coop.workers.shared.Message;

/** Where an application stands. */
public enum ApplicationStatus {
    /** Handed in; the applicant's address is not confirmed, so nobody spends time on it. */
    UNCONFIRMED,
    /** With the membership team. */
    UNDER_REVIEW,
    /** The applicant was asked for more. */
    WITH_APPLICANT,
    /** Put aside because no answer came; an answer brings it back. */
    LAPSED,
    BEFORE_BOARD,
    ADMITTED,
    NOT_ADMITTED,
    WITHDRAWN,
    /** The co-op was known already. */
    DUPLICATE;

    /** May still become a membership, without anybody applying anew. */
    public boolean isOpen() {
        return this == UNDER_REVIEW || this == WITH_APPLICANT || this == LAPSED || this == BEFORE_BOARD;
    }

    /** It is the applicant's turn, also where they have let it lie. */
    public boolean awaitsApplicant() {
        return this == WITH_APPLICANT || this == LAPSED;
    }

    /** The membership team is not done with it. */
    public boolean isWithTeam() {
        return this == UNDER_REVIEW || awaitsApplicant();
    }

    /** The applicant may begin again from what they told us. */
    public boolean mayBeginAgain() {
        return this == LAPSED || this == NOT_ADMITTED || this == WITHDRAWN;
    }

    /** In words. */
    public Message inWords() {
        return Message.of("admission.status." + name());
    }
}
