package coop.workers.inbox;

import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkFilter.Urgency;

/** What stands on one line of the list. */
public sealed interface Line {

    /** The same for the same line, however often it is read. */
    String id();

    /** Heads the lines of one urgency. */
    record Heading(Urgency urgency, int count) implements Line {
        @Override
        public String id() {
            return "urgency-" + urgency;
        }
    }

    /**
     * A piece of work.
     *
     * @param news what has become of it since it was listed; empty where nothing has
     */
    record Entry(Row row, String news) implements Line {
        public TaskId task() {
            return row.item().id();
        }

        @Override
        public String id() {
            return task().value();
        }
    }

    /** Work that was counted and is no longer there; the lines below it stay where they are. */
    record Gap(int place) implements Line {
        @Override
        public String id() {
            return "gap-" + place;
        }
    }
}
