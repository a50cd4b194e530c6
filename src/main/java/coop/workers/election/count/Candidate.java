package coop.workers.election.count;

/**
 * Somebody to vote for.
 *
 * @param number as on the ballot papers, from 1
 * @param withdrawn after the papers were printed: every paper is counted as though the name were not on it
 */
public record Candidate(int number, String name, boolean withdrawn) {}
