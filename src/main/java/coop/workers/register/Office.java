package coop.workers.register;

/** What an officer is appointed to. */
public enum Office {
    DIRECTOR,
    CHAIR,
    SECRETARY,
    TREASURER
}
