package coop.workers.workflow.check;

import java.util.Map;
import java.util.Set;

/**
 * What a diagram may refer to outside its own folder.
 *
 * @param steps the catalogue, by name
 * @param queues keys of roles and groups
 * @param allQueues whether {@code queues} are all there are; away from the office nobody knows its groups
 * @param processes keys of processes that can be called
 * @param given names of the facts that Java gives at the start, by process
 */
public record Surroundings(
        Map<String, Offer> steps,
        Set<String> queues,
        boolean allQueues,
        Set<String> processes,
        Map<String, Set<String>> given) {

    /** Nothing. */
    static final Surroundings NONE = new Surroundings(Map.of(), Set.of(), true, Set.of(), Map.of());

    /**
     * What a step does with facts and letters.
     *
     * @param fills what it can put into the gaps of its letter; empty where it writes none
     */
    public record Offer(Set<String> reads, Set<String> sets, Set<String> fills) {}
}
