package coop.workers.election;

/** How many could vote and how many have. */
public record Turnout(int entitled, int voted) {}
