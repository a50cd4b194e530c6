package coop.workers.studio.drawing;

import java.util.Set;

/** What a thing in a diagram is to those who own the process. */
public enum Kind {
    PROCESS,
    START,
    END,
    /** Somebody's work. */
    WORK,
    /** What the office does by itself. */
    STEP,
    /** A decision table is asked. */
    TABLE,
    /** Another process is gone through. */
    CALL,
    /** One way is taken. */
    QUESTION,
    /** One or more ways are taken. */
    QUESTIONS,
    /** All ways are taken, or brought together. */
    PARALLEL,
    /** The way of what happens first is taken. */
    FIRST,
    /** It waits for a time. */
    TIME,
    /** It waits to be told something. */
    MESSAGE,
    /** Something that is only marked. */
    PASSING,
    /** A part with a start and an end of its own. */
    WITHIN,
    /** A part that begins by itself when something happens. */
    MEANWHILE,
    /** What may happen while a case is at a place. */
    BESIDE,
    ARROW;

    /** What may be put on a way. */
    public static final Set<Kind> OFFERED =
            Set.of(WORK, STEP, TABLE, CALL, QUESTION, PARALLEL, FIRST, TIME, MESSAGE, END);

    /** Are there several ways on from it? */
    public boolean parts() {
        return this == QUESTION || this == QUESTIONS || this == PARALLEL || this == FIRST;
    }

    /** Do its ways hang on what is known? */
    public boolean asks() {
        return this == QUESTION || this == QUESTIONS;
    }
}
