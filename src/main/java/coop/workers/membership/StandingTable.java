package coop.workers.membership;

import coop.workers.groups.AttendanceBook.Attendance;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Tables;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the table {@code standing}, which owns the thresholds. */
@Component
public class StandingTable {

    private static final String TABLE = "standing";

    private static final Fact<Boolean> PAUSING = Fact.flag("pausing");
    private static final Fact<Integer> ROUNDS_TAKEN_PART = Fact.number("roundsTakenPart");
    private static final Fact<Integer> ROUNDS_COUNTED = Fact.number("roundsCounted");

    private final Tables tables;

    StandingTable(Tables tables) {
        this.tables = tables;
    }

    /** What the table looks at. */
    public static Set<Fact<?>> facts() {
        return Set.of(PAUSING, ROUNDS_TAKEN_PART, ROUNDS_COUNTED);
    }

    Standing standing(Attendance attendance) {
        return Standing.of(tables.decide(
                TABLE,
                Facts.of(PAUSING, attendance.pausing())
                        .and(ROUNDS_TAKEN_PART, attendance.tookPart())
                        .and(ROUNDS_COUNTED, attendance.counted())));
    }
}
