package coop.workers.election.ballot;

/** Papers that are marked alike. */
public record Pile(Marks marks, int papers) {}
