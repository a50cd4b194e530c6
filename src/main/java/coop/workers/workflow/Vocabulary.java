package coop.workers.workflow;

import java.util.Set;

/**
 * Every name that one diagram shares with Java. A test holds it against the diagram, its tables and forms, both ways.
 * Implemented once per process, in the wing's {@code process} package.
 */
public interface Vocabulary {

    ProcessKey process();

    /** Facts that Java sets or reads; the diagram may have more, set by forms and tables an owner added. */
    default Set<Fact<?>> facts() {
        return Set.of();
    }

    /** Messages that Java sends. */
    default Set<MessageName> messages() {
        return Set.of();
    }

    /** Ids of forms that Java prefills or takes in. */
    default Set<String> forms() {
        return Set.of();
    }

    /** Names of letters that Java sends by name. */
    default Set<String> letters() {
        return Set.of();
    }
}
