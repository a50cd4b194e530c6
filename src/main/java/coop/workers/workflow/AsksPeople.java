package coop.workers.workflow;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/**
 * Tells whom a user task asks that the diagram repeats for several people. The diagram knows only how many there are; who
 * they are stays with the wing.
 */
public interface AsksPeople {

    ProcessKey process();

    /**
     * The person whom {@code task} asks in its repetition {@code index}, counted from 0. The order must not change while
     * the task is being repeated.
     */
    PersonId asked(CaseNumber number, String task, int index);
}
