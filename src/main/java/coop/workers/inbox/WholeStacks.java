package coop.workers.inbox;

import coop.workers.access.StaffDirectory;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Colleague;
import coop.workers.workflow.WorkDesk.Taking;
import java.util.Collection;
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

    private final WorkDesk desk;
    private final StaffDirectory staff;
    private final Dates dates;
    private final Texts texts;

    WholeStacks(WorkDesk desk, StaffDirectory staff, Dates dates, Texts texts) {
        this.desk = desk;
        this.staff = staff;
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

    /** Who may be given every one of them, by name. */
    public List<Colleague> mayBeGiven(Collection<Row> rows) {
        @Nullable List<Colleague> all = null;
        for (var row : rows) {
            var some = colleagues(row);
            all = all == null ? some : all.stream().filter(some::contains).toList();
            if (all.isEmpty()) {
                return all;
            }
        }
        return all == null ? List.of() : all;
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
