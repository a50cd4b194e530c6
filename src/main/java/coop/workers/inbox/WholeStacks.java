package coop.workers.inbox;

import coop.workers.access.StaffDirectory;
import coop.workers.casework.CaseDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.Signboard;
import coop.workers.shell.Texts;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Colleague;
import coop.workers.workflow.WorkDesk.Taking;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Moves many pieces of work at once. Each goes by itself, in a transaction of its own, so that one that cannot be moved holds up
 * no other; what came of it is told for each.
 */
@Service
public class WholeStacks {

    /** What came of one piece of work; {@code sentence} says why it was not moved, or that it was. */
    public record Outcome(Row row, boolean moved, Message sentence) {}

    private static final int HIGH = 100;

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final WorkDesk desk;
    private final CaseDesk cases;
    private final StaffDirectory staff;
    private final Signboard signboard;
    private final Dates dates;
    private final Texts texts;

    WholeStacks(WorkDesk desk, CaseDesk cases, StaffDirectory staff, Signboard signboard, Dates dates, Texts texts) {
        this.desk = desk;
        this.cases = cases;
        this.staff = staff;
        this.signboard = signboard;
        this.dates = dates;
        this.texts = texts;
    }

    public List<Outcome> claim(Collection<Row> rows) {
        return each(rows, row -> taken(row, desk.claim(row.item().id()), "inbox.moved.claimed"));
    }

    public List<Outcome> assign(Collection<Row> rows, PersonId to) {
        var name = name(to);
        return each(rows, row -> taken(row, desk.assign(row.item().id(), to), "inbox.moved.assigned", name));
    }

    public List<Outcome> release(Collection<Row> rows) {
        return each(rows, row -> {
            desk.release(row.item().id());
            return new Outcome(row, true, Message.of("inbox.moved.released"));
        });
    }

    /** Puts off until the beginning of {@code day}. */
    public List<Outcome> putOff(Collection<Row> rows, LocalDate day) {
        var until = day.atStartOfDay(signboard.zone()).toInstant();
        return each(
                rows, row -> taken(row, desk.putOff(row.item().id(), until), "inbox.moved.put-off", dates.day(day)));
    }

    /** Says anew that they are due in the course of {@code day}. */
    public List<Outcome> dueOn(Collection<Row> rows, LocalDate day) {
        var due = day.atTime(END_OF_DAY).atZone(signboard.zone()).toInstant();
        return each(rows, row -> {
            desk.dueOn(row.item().id(), due);
            return new Outcome(row, true, Message.of("inbox.moved.due", dates.day(day)));
        });
    }

    /** Says the same in every case, once in each. */
    public List<Outcome> comment(Collection<Row> rows, String text) {
        return comment(text).apply(rows);
    }

    /** Says {@code text} in every case of the rows it is given, piece by piece, once in each case. */
    public Function<Collection<Row>, List<Outcome>> comment(String text) {
        var said = new HashSet<CaseNumber>();
        return rows -> each(rows, row -> {
            if (said.add(row.item().caseNumber())) {
                cases.comment(row.item().caseNumber(), text);
            }
            return new Outcome(row, true, Message.of("inbox.moved.said"));
        });
    }

    /**
     * Who may be given every one of them, by name. Of a high stack one piece of each queue is asked for: what somebody may not
     * be given because of a conflict of interest is told when it is moved.
     */
    public List<Colleague> mayBeGiven(Collection<Row> rows) {
        @Nullable List<Colleague> all = null;
        for (var row : rows.size() > HIGH ? oneOfEachQueue(rows) : rows) {
            var some = colleagues(row);
            all = all == null ? some : all.stream().filter(some::contains).toList();
            if (all.isEmpty()) {
                return all;
            }
        }
        return all == null ? List.of() : all;
    }

    private static Collection<Row> oneOfEachQueue(Collection<Row> rows) {
        var found = new LinkedHashMap<String, Row>();
        rows.forEach(row -> found.putIfAbsent(String.valueOf(row.item().queue()), row));
        return found.values();
    }

    private List<Colleague> colleagues(Row row) {
        try {
            return desk.colleagues(row.item().id());
        } catch (NotFound goneOrNotTheirs) {
            return List.of();
        }
    }

    private static List<Outcome> each(Collection<Row> rows, Function<Row, Outcome> move) {
        return rows.stream().map(row -> moved(row, move)).toList();
    }

    private static Outcome moved(Row row, Function<Row, Outcome> move) {
        try {
            return move.apply(row);
        } catch (NotFound notTheirs) {
            return new Outcome(row, false, Message.of("inbox.moved.not-yours"));
        } catch (Rejection refused) {
            var problem = refused.problems().get(0).message();
            return new Outcome(row, false, problem);
        }
    }

    private Outcome taken(Row row, Taking taking, String key, Object... arguments) {
        if (taking instanceof Taking.HeldBy held) {
            return new Outcome(
                    row, false, Message.of("inbox.moved.held", name(held.person()), dates.moment(held.since())));
        }
        if (taking instanceof Taking.AlreadyDone done) {
            return new Outcome(
                    row, false, Message.of("inbox.moved.done", done.done().byName()));
        }
        return new Outcome(row, true, Message.of(key, arguments));
    }

    private String name(PersonId person) {
        var name = staff.names(List.of(person)).get(person);
        return name == null ? texts.say("inbox.somebody") : name;
    }
}
