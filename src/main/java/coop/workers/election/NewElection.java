package coop.workers.election;

import coop.workers.meetings.MeetingId;

/**
 * An election to be called.
 *
 * @param title what it is called on ballot papers
 * @param meeting at which the result is declared
 * @param method the key of the counting method
 */
public record NewElection(String title, MeetingId meeting, int seats, String method) {}
