package coop.workers.election;

/**
 * Somebody to be nominated.
 *
 * @param email blank where a nomination on paper gives none
 */
public record NewNomination(String name, String email) {}
