package coop.workers.consent;

/** Why a round could not decide, so that a meeting has to. */
public enum WhyMeeting {
    /** Too few members are left without a conflict of interest. */
    TOO_FEW_LEFT,
    /** Too few were heard by the deadline; silence is not consent. */
    NOT_QUORATE,
    /** An objection could not be integrated. */
    OBJECTION_STANDS;

    static WhyMeeting of(Round round) {
        var count = round.count(round.number());
        if (count.respondents() < count.quorum()) {
            return TOO_FEW_LEFT;
        }
        return count.responses() < count.quorum() ? NOT_QUORATE : OBJECTION_STANDS;
    }
}
