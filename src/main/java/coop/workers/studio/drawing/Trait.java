package coop.workers.studio.drawing;

/** What can be said of a thing in a diagram, beside its name. */
public enum Trait {
    /** Key of the role or group whose work it is. */
    QUEUE,
    /** Id of the form that is filled in. */
    FORM,
    /** Within which time, such as {@code P10D}, or by which fact. */
    DUE,
    /** Whether it is done by each of several people. */
    REPEATED,
    /** Name of the step of the catalogue. */
    STEP,
    /** Name of the letter that the step sends. */
    LETTER,
    /** Id of the table that is asked. */
    TABLE,
    /** Name of the fact that the table sets. */
    RESULT,
    /** Key of the process that is gone through. */
    CALLED,
    /** {@code timeDuration}, {@code timeCycle} or {@code timeDate}. */
    TIME_KIND,
    /** The time, such as {@code P14D}, or a fact. */
    TIME,
    /** Name of the message that is waited for. */
    MESSAGE,
    /** Of an arrow: when it is taken, as a formula. */
    CONDITION,
    /** Of an arrow: it is taken where no other is. */
    OTHERWISE,
    /** Of an arrow: where it comes from. */
    SOURCE,
    /** Of an arrow: where it leads. */
    TARGET,
    /** Of something beside a place: which place. */
    HOST,
    /** Of something beside a place: it ends what is under way there. */
    ENDS
}
