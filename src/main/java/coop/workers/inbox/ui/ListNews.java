package coop.workers.inbox.ui;

import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Tidings;
import coop.workers.workflow.TaskId;
import java.util.ArrayList;
import java.util.Set;

/**
 * Follows in the list what others do. Lines stay where they are and say what has become of them; they come, go and move only
 * once nobody is at the list, or somebody asks for it.
 */
class ListNews extends NewsLine {

    /** More changes at once than this are told as a whole. */
    private static final int TOLD_SINGLY = 30;

    private final transient InboxDesk inbox;
    private final transient Tidings tidings;
    private final WorkGrid grid;

    ListNews(InboxDesk inbox, Tidings tidings, WorkGrid grid, Runnable bringUpToDate) {
        super(bringUpToDate);
        this.inbox = inbox;
        this.tidings = tidings;
        this.grid = grid;
    }

    /** Some work has changed: perhaps work that is listed here, perhaps work that nobody here may see. */
    void hear(Set<TaskId> changed) {
        var sheet = inbox.sheet(grid.sheet().listing());
        var outOfDate = !sheet.equals(grid.sheet());
        if (changed.size() > TOLD_SINGLY) {
            if (outOfDate) {
                say(getTranslation("inbox.news.several"));
            }
        } else {
            var sentences = new ArrayList<String>();
            var left = 0;
            for (var task : changed) {
                var change = grid.listed(task).flatMap(tidings::since).orElse(null);
                if (change != null) {
                    grid.retell(change.now());
                    left += change.now().news().isEmpty() ? 0 : 1;
                    var sentence = change.sentence();
                    if (sentence != null) {
                        sentences.add(getTranslation(
                                sentence.key(), sentence.arguments().toArray()));
                    }
                }
            }
            var come = Math.min(
                    changed.size() - left,
                    sheet.work() - Math.max(0, grid.sheet().work() - left));
            if (come > 0 && outOfDate) {
                sentences.add(getTranslation("inbox.news.more", come));
            }
            if (!sentences.isEmpty()) {
                say(String.join(" ", sentences));
            }
        }
        offer(outOfDate);
    }

    void quieten() {
        say("");
        offer(false);
    }
}
