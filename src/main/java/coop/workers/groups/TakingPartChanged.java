package coop.workers.groups;

import coop.workers.shared.PersonId;
import java.util.Set;

/**
 * Something was settled or corrected of who takes part in a group, or who pauses from it. Published in the transaction that
 * did so.
 *
 * @param tookPart who has just been said to have taken part
 */
public record TakingPartChanged(String group, Set<PersonId> tookPart) {}
