package coop.workers.admission;

import java.util.UUID;

/** A file that goes with a draft. */
public record Attached(UUID id, String name, long bytes) {}
