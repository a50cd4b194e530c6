package coop.workers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.inbox.Sheet.Stretch;
import coop.workers.workflow.WorkFilter.Urgency;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {

    /** Lines: 0 heading, 1 to 2 overdue; 3 heading, 4 to 8 not yet due. */
    private final Sheet sheet = new Sheet(
            Listing.MY_WORK,
            Map.of(
                    Urgency.CRITICALLY_OVERDUE, 0,
                    Urgency.OVERDUE, 2,
                    Urgency.DUE_SOON, 0,
                    Urgency.NOT_YET_DUE, 5));

    @Test
    void onlyUrgencyThatHasWorkHasAHeading() {
        assertThat(sheet.work()).isEqualTo(7);
        assertThat(sheet.lines()).isEqualTo(9);
        assertThat(sheet.firstOf(Urgency.OVERDUE)).isEqualTo(1);
        assertThat(sheet.firstOf(Urgency.NOT_YET_DUE)).isEqualTo(4);
    }

    @Test
    void aPageMayBeginAndEndAnywhere() {
        assertThat(sheet.stretches(0, 9))
                .containsExactly(
                        new Stretch(Urgency.OVERDUE, true, 0, 2), new Stretch(Urgency.NOT_YET_DUE, true, 0, 5));
        assertThat(sheet.stretches(2, 3))
                .containsExactly(
                        new Stretch(Urgency.OVERDUE, false, 1, 1), new Stretch(Urgency.NOT_YET_DUE, true, 0, 1));
        assertThat(sheet.stretches(3, 1)).containsExactly(new Stretch(Urgency.NOT_YET_DUE, true, 0, 0));
        assertThat(sheet.stretches(6, 50)).containsExactly(new Stretch(Urgency.NOT_YET_DUE, false, 2, 3));
        assertThat(sheet.stretches(9, 10)).isEmpty();
    }

    @Test
    void pagesTogetherAreTheWholeSheet() {
        for (var size = 1; size <= sheet.lines(); size++) {
            var lines = 0;
            for (var offset = 0; offset < sheet.lines(); offset += size) {
                lines += sheet.stretches(offset, size).stream()
                        .mapToInt(stretch -> stretch.length() + (stretch.heading() ? 1 : 0))
                        .sum();
            }
            assertThat(lines).as("in pages of %s", size).isEqualTo(sheet.lines());
        }
    }
}
