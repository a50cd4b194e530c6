package coop.workers.admission;

import java.util.List;

/** The pages of the public form, in their order. */
public enum JoinStep {
    CONTACT,
    COOP,
    CONTROL,
    SUBSCRIPTION,
    DECLARATIONS,
    REVIEW;

    private static final List<JoinStep> ORDER = List.of(values());

    /** Its place, counted from 1. */
    public int number() {
        return ORDER.indexOf(this) + 1;
    }

    /** The page after this one; the last stays. */
    public JoinStep next() {
        return ORDER.get(Math.min(number(), ORDER.size() - 1));
    }

    /** The page before this one; the first stays. */
    public JoinStep previous() {
        return ORDER.get(Math.max(number() - 2, 0));
    }
}
