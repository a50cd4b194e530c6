package coop.workers.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.shared.CaseNumber;
import coop.workers.testing.OfficeTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class EndedCasesTest {

    private static final CaseNumber STUCK = new CaseNumber("END-2026-0001");
    private static final CaseNumber NEXT = new CaseNumber("END-2026-0002");

    @Autowired
    EndedCases ended;

    @Test
    void aCaseThatCannotGoKeepsNoOther() {
        var gone = new ArrayList<CaseNumber>();

        var counted = ended.letGo(() -> List.of(STUCK, NEXT), number -> {
            if (number.equals(STUCK)) {
                throw new IllegalStateException("Something still points to it");
            }
            gone.add(number);
        });

        assertThat(gone).containsExactly(NEXT);
        assertThat(counted).isEqualTo(1);
    }
}
