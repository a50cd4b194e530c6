package coop.workers.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link Finding} as it is kept. */
@Embeddable
record FindingRow(
        @Enumerated(EnumType.STRING) @Column(name = "verdict")
        Finding.Verdict verdict,

        @Column(name = "evidence") String evidence) {

    static FindingRow of(Finding finding) {
        return new FindingRow(finding.verdict(), finding.evidence());
    }

    Finding finding() {
        return new Finding(verdict, evidence);
    }
}
