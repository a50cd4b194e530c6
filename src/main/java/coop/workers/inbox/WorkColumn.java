package coop.workers.inbox;

import coop.workers.workflow.WorkQueue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns that the list of work can have. The key stands in addresses, kept views and the names of texts. */
public enum WorkColumn {
    WHAT("what", 168, WorkQueue.Column.TITLE),
    CASE("case", 122, WorkQueue.Column.CASE_TITLE),
    NUMBER("number", 116, WorkQueue.Column.CASE_NUMBER),
    DUE("due", 114, WorkQueue.Column.DUE),
    WAITING("waiting", 88, WorkQueue.Column.WAITING_SINCE),
    WHO("who", 104, WorkQueue.Column.ASSIGNEE),
    MATTERS("matters", 88, WorkQueue.Column.AMOUNT, WorkQueue.Column.RELEVANT_DATE),
    PROCESS("process", 112, WorkQueue.Column.PROCESS);

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
