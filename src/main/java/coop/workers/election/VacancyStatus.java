package coop.workers.election;

import coop.workers.shared.Message;

/** Where an empty seat stands. */
public enum VacancyStatus {
    SEARCHING,
    WITH_THE_BOARD,
    FILLED,
    LEFT_EMPTY;

    Message inWords() {
        return Message.of("election.vacancy.status." + name());
    }
}
