package coop.workers.workflow;

import java.util.Set;

/**
 * Every name that one diagram shares with Java. A test holds it against the diagram, its tables and forms, both ways.
 * Implemented once per process, in the wing's {@code process} package.
 */
public interface Vocabulary {

    ProcessKey process();

    /** Facts that Java sets or reads; the diagram may have more, set by forms and tables an owner added. */
    Set<Fact<?>> facts();

    /** Messages that Java sends. */
    Set<MessageName> messages();

    /** Ids of forms that Java prefills or takes in. */
    Set<String> forms();

    /** Names of letters that Java sends by name. */
    Set<String> letters();
}
