package coop.workers.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the reviewer found on one criterion, and where. */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) @Column(name = "verdict")
        Verdict verdict,

        @Column(name = "evidence") String evidence) {

    /** Does the co-op meet the criterion? */
    public enum Verdict {
        MET,
        MOSTLY,
        NOT_MET,
        UNCLEAR
    }
}
