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

    public List<Problem> problems() {
        return problems;
    }
}
