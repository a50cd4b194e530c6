package coop.workers.studio.drawing;

/** One change to a diagram, in the words of those who make it. */
public sealed interface Edit {

    /** Gives a thing another name. */
    record Name(String id, String name) implements Edit {}

    /** Writes what a thing is about. */
    record Describe(String id, String description) implements Edit {}

    /** Says something of a thing; a blank value says it no more. */
    record Say(String id, Trait trait, String value) implements Edit {}

    /**
     * Puts something new on the way.
     *
     * @param after a place, after which it comes, or an arrow, on which it comes
     * @param name as it is called first
     */
    record Add(String after, Kind kind, String name) implements Edit {}

    /** Gives a question one more answer, which leads to an end of its own first. */
    record AddAnswer(String question, String answer, String end) implements Edit {}

    /**
     * Lets something happen after a time while a case is at a place.
     *
     * @param ends whether it ends what is under way there
     * @param step what is then done, as it is called first
     */
    record AddBeside(String place, String name, String time, boolean ends, String step, String end) implements Edit {}

    /** Puts a place behind another, or upon an arrow. */
    record Move(String id, String after) implements Edit {}

    /** Takes something out; the way goes on to what came after it. */
    record Remove(String id) implements Edit {}
}
