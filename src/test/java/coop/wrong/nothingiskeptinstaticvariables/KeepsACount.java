package coop.wrong.nothingiskeptinstaticvariables;

/** Counts for all offices of the process together. */
class KeepsACount {
    static int count;
}
