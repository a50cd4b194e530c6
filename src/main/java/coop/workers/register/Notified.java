package coop.workers.register;

import java.util.Set;

/** An electronic address notified to the society, and what for. */
public record Notified(String address, Set<NotifiedPurpose> purposes) {}
