package coop.workers.money;

import java.util.UUID;

/** A statement was taken in; {@code bad} lines of it wait for a person. Published in the transaction that took it in. */
public record StatementImported(UUID file, String name, int bad) {}
