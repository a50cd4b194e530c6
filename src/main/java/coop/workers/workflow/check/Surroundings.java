package coop.workers.workflow.check;

import java.util.Set;

/**
 * What a diagram may refer to outside its own folder.
 *
 * @param steps names in the catalogue
 * @param queues keys of roles and groups
 * @param processes keys of processes that can be called
 * @param facts names that Java sets: by steps, by handlers, at the start
 */
public record Surroundings(Set<String> steps, Set<String> queues, Set<String> processes, Set<String> facts) {}
