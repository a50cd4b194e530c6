package coop.workers.inbox;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.shared.Message;
import coop.workers.shell.Texts;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Done;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what has become of a line since somebody was shown it, as far as they may know. */
@Service
@Transactional(readOnly = true)
public class Tidings {

    private final InboxDesk inbox;
    private final WorkDesk desk;
    private final CurrentActor current;
    private final Texts texts;

    Tidings(InboxDesk inbox, WorkDesk desk, CurrentActor current, Texts texts) {
        this.inbox = inbox;
        this.desk = desk;
        this.current = current;
        this.texts = texts;
    }

    /**
     * What has become of a line.
     *
     * @param now the line as it is to be shown in its place
     * @param sentence what others did; null where the actor did it themselves
     */
    public record Change(Line.Entry now, @Nullable Message sentence) {}

    /** What has become of {@code before}; empty where nothing has that its readers would care about. */
    public Optional<Change> since(Line.Entry before) {
        var row = inbox.row(before.task(), before.row().urgency());
        return row.isPresent()
                ? changedHands(before, row.get())
                : Optional.of(left(before, desk.finished(before.task()).orElse(null)));
    }

    private Optional<Change> changedHands(Line.Entry before, Row row) {
        var holder = row.item().assignee();
        if (Objects.equals(holder, before.row().item().assignee())) {
            return Optional.empty();
        }
        var item = row.item();
        if (holder == null) {
            return Optional.of(
                    new Change(new Line.Entry(row, ""), Message.of("inbox.news.back", item.title(), item.caseTitle())));
        }
        if (me().is(holder)) {
            return Optional.of(new Change(new Line.Entry(row, ""), null));
        }
        var who = row.who() == null ? texts.say("inbox.somebody") : row.who();
        return Optional.of(new Change(
                new Line.Entry(row, texts.say("inbox.word.taken", who)),
                Message.of("inbox.news.taken", who, item.title(), item.caseTitle())));
    }

    private Change left(Line.Entry before, @Nullable Done done) {
        var item = before.row().item();
        if (done == null) {
            return new Change(
                    new Line.Entry(before.row(), texts.say("inbox.word.gone")),
                    Message.of("inbox.news.gone", item.title(), item.caseTitle()));
        }
        var now = new Line.Entry(before.row(), texts.say("inbox.word.done"));
        return done.by() != null && me().is(done.by())
                ? new Change(now, null)
                : new Change(now, Message.of("inbox.news.done", done.byName(), item.title(), item.caseTitle()));
    }

    private Actor me() {
        return current.get();
    }
}
