package coop.wrong.onlytheprocessknowstheprocess.process;

/** The order of things. */
public record Steps() {}
