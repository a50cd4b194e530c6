package coop.workers.workflow;

/** Marks a component whose {@link Step} methods go into the catalogue. */
public interface Steps {

    /** The process whose steps these are; other diagrams may use them too. */
    ProcessKey process();
}
