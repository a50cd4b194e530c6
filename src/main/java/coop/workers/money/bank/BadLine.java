package coop.workers.money.bank;

import coop.workers.shared.Message;

/**
 * A line that cannot be taken in; it is set aside as it stands, for a person to look at.
 *
 * @param position of the line in its file, counted from 1
 */
public record BadLine(int position, String text, Message why) {}
