package coop.workers.workflow;

/**
 * Marks a component whose {@link Prefills} and {@link Submits} methods stand behind the forms of one process. A form without
 * a handler is fine: its answers are kept with the case.
 */
public interface TaskHandlers {

    ProcessKey process();
}
