package coop.workers.money;

import coop.workers.shared.Message;

/** A line of a statement that could not be read, as it stands. */
public record SetAside(int position, String text, Message why) {}
