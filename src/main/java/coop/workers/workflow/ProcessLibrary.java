package coop.workers.workflow;

import coop.workers.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The diagrams as they run, for showing where a case is. */
public interface ProcessLibrary {

    /** One process of a case: its picture and where it stands. */
    record Whereabouts(
            ProcessKey process,
            String name,
            String diagramXml,
            List<Place> here,
            List<Place> passed,
            boolean running) {}

    /**
     * A place in a diagram.
     *
     * @param element its id in the diagram
     * @param name as the diagram names it
     * @param waitsFor whose work waits there: a person's or a queue's name; null where nobody's does
     * @param since since when it stands there; of a place that was passed, when it was left
     * @param due when the work is due, or when it goes on by itself
     * @param takesEffect until when it is handed in but can be undone; else null
     */
    record Place(
            String element,
            String name,
            PlaceKind kind,
            @Nullable String waitsFor,
            Instant since,
            @Nullable Instant due,
            @Nullable Instant takesEffect) {}

    enum PlaceKind {
        /** Somebody's work. */
        WORK,
        /** What the office does by itself, or another process. */
        STEP,
        /** Something that happens. */
        EVENT,
        /** Where ways part or meet. */
        FORK
    }

    /**
     * Every process of the case, running ones first. Whether the actor may read the case is for the caller to have asked;
     * whoever is kept out of its work gets {@link coop.workers.shared.NotFound} here too.
     */
    List<Whereabouts> whereabouts(CaseNumber number);

    /** Names of processes for people, by key. */
    Map<ProcessKey, String> processNames();

    /** Names of queues for people, by key: roles and groups. */
    Map<String, String> queueNames();

    /** Processes that were found unfit to run at start, in sentences; for process owners and administrators. */
    List<Finding> refused();

    /** A thing wrong with a diagram, table or form. */
    record Finding(String file, Optional<String> element, Severity severity, String sentence) {}

    enum Severity {
        ERROR,
        WARNING
    }
}
