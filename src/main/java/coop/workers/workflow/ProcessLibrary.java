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
     * @param waitsFor who or what it waits for, in words; null where nothing
     */
    record Place(
            String element,
            String name,
            @Nullable String waitsFor,
            Instant since,
            @Nullable Instant due) {}

    /** Every process of the case, running ones first. */
    List<Whereabouts> whereabouts(CaseNumber number);

    /** Names of processes for people, by key. */
    Map<ProcessKey, String> processNames();

    /** Names of queues for people, by key: roles and groups. */
    Map<String, String> queueNames();

    /** Processes that were found unfit to run at start, in sentences. */
    List<Finding> refused();

    /** A thing wrong with a diagram, table or form. */
    record Finding(String file, Optional<String> element, Severity severity, String sentence) {}

    enum Severity {
        ERROR,
        WARNING
    }
}
