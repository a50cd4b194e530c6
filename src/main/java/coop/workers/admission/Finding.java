package coop.workers.admission;

/** What the reviewer found on one criterion, and where. */
public record Finding(Verdict verdict, String evidence) {

    /** Does the co-op meet the criterion? */
    public enum Verdict {
        MET,
        MOSTLY,
        NOT_MET,
        UNCLEAR
    }
}
