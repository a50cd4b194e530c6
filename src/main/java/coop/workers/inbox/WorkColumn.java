package coop.workers.inbox;

import coop.workers.workflow.WorkQueue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns that the list of work can have. The key stands in addresses, kept views and the names of texts. */
public enum WorkColumn {
    WHAT("what", 210, WorkQueue.Column.TITLE),
    NUMBER("number", 136, WorkQueue.Column.CASE_NUMBER),
    CASE("case", 190, WorkQueue.Column.CASE_TITLE),
    PROCESS("process", 140, WorkQueue.Column.PROCESS),
    MATTERS("matters", 128, WorkQueue.Column.AMOUNT, WorkQueue.Column.RELEVANT_DATE),
    WAITING("waiting", 96, WorkQueue.Column.WAITING_SINCE),
    DUE("due", 136, WorkQueue.Column.DUE),
    WHO("who", 130, WorkQueue.Column.ASSIGNEE);

    private final String key;
    private final int usualWidth;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<WorkQueue.Column> sortedBy;

    WorkColumn(String key, int usualWidth, WorkQueue.Column... sortedBy) {
        this.key = key;
        this.usualWidth = usualWidth;
        this.sortedBy = List.of(sortedBy);
    }

    public String key() {
        return key;
    }

    /** In pixels, until somebody makes it wider or narrower. */
    public int usualWidth() {
        return usualWidth;
    }

    List<WorkQueue.Column> sortedBy() {
        return sortedBy;
    }

    public static Optional<WorkColumn> withKey(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
