package coop.workers.workflow;

import coop.workers.shared.Message;
import coop.workers.shared.Problem;
import java.util.List;

/** What became of a form handed in. */
public sealed interface Submission {

    /**
     * Taken in: the process goes on with these facts.
     *
     * @param next a sentence for the person: what happens now
     */
    record Accepted(Facts facts, Message next) implements Submission {}

    /** Not taken in, nothing has changed: what is wrong, and where. */
    record Refused(List<Problem> problems) implements Submission {
        public Refused(Problem problem) {
            this(List.of(problem));
        }
    }
}
