package coop.workers.money;

import java.util.UUID;

/** A line set aside, with the file it is of. */
public record WaitingLine(UUID file, String fileName, SetAside line) {}
