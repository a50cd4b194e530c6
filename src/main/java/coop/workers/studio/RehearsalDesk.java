package coop.workers.studio;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedProcesses;
import coop.workers.workflow.Rehearsals;
import coop.workers.workflow.Rehearsals.CannotBePlayed;
import coop.workers.workflow.Rehearsals.Course;
import coop.workers.workflow.Rehearsals.Script;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where owners play a process through before it is published. Nothing of it is left but the examples they save. */
@Service
@Transactional
public class RehearsalDesk {

    /**
     * A course that somebody has seen and saved.
     *
     * @param cameTo the element it had come to
     */
    public record Example(String name, Script script, String cameTo) {}

    /** How an example goes now. */
    public record Replayed(Example example, Course course) {

        public String comesTo() {
            return RehearsalDesk.cameTo(course);
        }

        /** Does it come to where it came before? */
        public boolean asBefore() {
            return comesTo().equals(example.cameTo());
        }
    }

    private static final int LONGEST_NAME = 80;

    private final Rehearsals rehearsals;
    private final PublishedProcesses published;
    private final Examples examples;
    private final StudioPermissions permissions;

    RehearsalDesk(
            Rehearsals rehearsals, PublishedProcesses published, Examples examples, StudioPermissions permissions) {
        this.rehearsals = rehearsals;
        this.published = published;
        this.examples = examples;
        this.permissions = permissions;
    }

    /**
     * Plays a script from the beginning.
     *
     * @throws Rejection if the engine does not take the folder
     */
    public Course play(ProcessFolder folder, ProcessKey process, Script script) {
        permissions.owner();
        return played(() -> rehearsals.rehearse(folder, process, stage -> stage.play(script)));
    }

    /** Tries one choice after the other wherever there is one, up to a limit, and tells what was come to. */
    public Exploration explore(ProcessFolder folder, ProcessKey process) {
        permissions.owner();
        var choices = new RehearsalChoices(folder, process, FactBook.of(folder, published.steps()));
        return played(() -> rehearsals.rehearse(folder, process, stage -> new Explorer(stage, choices).explore()));
    }

    /** Plays every example of the process again. */
    public List<Replayed> replay(ProcessFolder folder, ProcessKey process) {
        permissions.owner();
        var all = examples.of(process);
        return all.isEmpty()
                ? List.of()
                : played(() -> rehearsals.rehearse(folder, process, stage -> all.stream()
                        .map(example -> new Replayed(example, stage.play(example.script())))
                        .toList()));
    }

    /** Names of the examples of a process. */
    @Transactional(readOnly = true)
    public List<Example> examples(ProcessKey process) {
        permissions.owner();
        return examples.of(process);
    }

    /**
     * Saves a course, in place of the one of the same name.
     *
     * @throws Rejection if it has no name
     */
    public void save(ProcessKey process, String name, Script script, Course course) {
        var actor = permissions.owner();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Rejection(Problem.at("name", "studio.try.problem.name", LONGEST_NAME));
        }
        examples.save(process, new Example(name.strip(), script, cameTo(course)), actor.name());
    }

    public void remove(ProcessKey process, String name) {
        permissions.owner();
        examples.remove(process, name);
    }

    private static <T> T played(Supplier<T> play) {
        try {
            return play.get();
        } catch (CannotBePlayed refused) {
            throw new Rejection(Problem.of("studio.try.problem.refused", String.valueOf(refused.getMessage())));
        }
    }

    /** The element that a course has come to: where work waits, else what was passed last. */
    static String cameTo(Course course) {
        return course.waiting().stream()
                .findFirst()
                .map(Rehearsals.Waiting::element)
                .orElseGet(() -> course.passed().isEmpty()
                        ? ""
                        : course.passed().get(course.passed().size() - 1).element());
    }
}
