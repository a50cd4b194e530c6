package coop.workers.shared;

import java.util.List;

/**
 * Thrown where a command cannot be carried out for reasons its sender must read. Rolls the command back as a whole; where
 * the refusal is an expected outcome of a task, a value is returned instead.
 */
public class Rejection extends RuntimeException {

    private final transient List<Problem> problems;

    public Rejection(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public Rejection(Problem problem) {
        this(List.of(problem));
    }

    /**
     * Refuses where there is anything to say against it.
     *
     * @throws Rejection with all of {@code problems}, if there are any
     */
    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
