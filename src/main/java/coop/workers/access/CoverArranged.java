package coop.workers.access;

/** Published inside the transaction when somebody is to stand in for somebody else. */
public record CoverArranged(Absence absence, Actor by) {}
