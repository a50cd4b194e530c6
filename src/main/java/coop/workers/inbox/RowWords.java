package coop.workers.inbox;

import coop.workers.shell.Dates;
import coop.workers.shell.Signboard;
import coop.workers.shell.Texts;
import coop.workers.workflow.WorkItem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What stands in the columns of a line, for people. */
@Component
public class RowWords {

    private final Dates dates;
    private final Signboard signboard;
    private final Texts texts;

    RowWords(Dates dates, Signboard signboard, Texts texts) {
        this.dates = dates;
        this.signboard = signboard;
        this.texts = texts;
    }

    /** What stands in {@code column}; empty where nothing does. */
    public String cell(WorkColumn column, Row row) {
        var item = row.item();
        return switch (column) {
            case WHAT -> item.title();
            case NUMBER -> item.caseNumber().value();
            case CASE -> item.caseTitle();
            case PROCESS -> item.processName();
            case MATTERS -> matters(item);
            case WAITING -> waiting(item);
            case DUE -> due(item);
            case WHO -> who(row);
        };
    }

    /** The exact moment behind a column that says it in days; empty where there is none. */
    public String exactly(WorkColumn column, Row row) {
        var item = row.item();
        return switch (column) {
            case WAITING -> dates.moment(item.waitingSince());
            case DUE -> item.due() == null ? "" : dates.moment(item.due());
            default -> cell(column, row);
        };
    }

    /** Is it out of the way until a day that is still to come? */
    public boolean isPutOff(Row row) {
        var until = row.item().followUp();
        return until != null && !dates.isPast(until);
    }

    /** {@code 3 days}; {@code until 4 May 2027} where it is put off. */
    private String waiting(WorkItem item) {
        var until = item.followUp();
        return until == null || dates.isPast(until)
                ? waiting(item.waitingSince())
                : texts.say("inbox.until", dates.day(until));
    }

    /** {@code 3 days}, {@code today} */
    public String waiting(Instant since) {
        var days = ChronoUnit.DAYS.between(dates.dayOf(since), signboard.today());
        return texts.say("inbox.days", days);
    }

    /** {@code 2 days late}, {@code due tomorrow}; empty for work without a date. */
    public String due(WorkItem item) {
        return item.due() == null ? "" : dates.due(dates.dayOf(item.due()));
    }

    private String who(Row row) {
        if (row.inSteadOf() != null) {
            return texts.say("inbox.in-stead", row.inSteadOf());
        }
        if (row.item().assignee() == null) {
            return texts.say("inbox.nobody-yet");
        }
        var who = row.who();
        return who == null ? texts.say("inbox.somebody") : who;
    }

    private String matters(WorkItem item) {
        if (item.amount() != null) {
            return item.amount().toString();
        }
        return item.relevantDate() == null ? "" : dates.day(item.relevantDate());
    }
}
