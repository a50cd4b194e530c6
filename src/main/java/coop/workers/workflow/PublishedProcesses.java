package coop.workers.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The processes as they are published, and how the office stands in each. Who may look is for the caller to ask. */
public interface PublishedProcesses {

    /** How a process stands as a whole; incidents are steps that failed and wait for a person. */
    record Standing(ProcessKey process, String name, String description, int running, int overdue, int incidents) {}

    /** How it stands at one element of the diagram: cases there now, the oldest of them since when. */
    record Busyness(String element, int cases, @Nullable Instant oldest, int overdue, int incidents) {}

    /**
     * One version of the folder that a process lies in.
     *
     * @param id of the version, as {@link PublishedFolders} has it
     * @param released brought by a release of the program rather than published by the owner
     * @param running cases that go by it
     */
    record Version(String id, int number, Instant since, boolean released, int running) {}

    /**
     * A step of the catalogue in words.
     *
     * @param reads names of the facts that it reads
     * @param writes names of the facts that it finds out
     * @param fills names of the gaps that it can fill in its letter; empty where it writes none
     */
    record StepOffered(String name, String sentence, List<String> reads, List<String> writes, List<String> fills) {}

    /** All of them, by name. */
    List<Standing> all();

    /** The folder by which new cases of {@code process} go; empty where there is no such process. */
    Optional<ProcessFolder> folder(ProcessKey process);

    /** Elements at which something is, in no order. */
    List<Busyness> busyness(ProcessKey process);

    /** Newest first. */
    List<Version> versions(ProcessKey process);

    /** The catalogue of steps, by the name that diagrams use. */
    Map<String, StepOffered> steps();
}
