package coop.workers.studio;

import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedProcesses.StepOffered;
import java.util.Map;

/** What people call the roles and groups, processes and steps that diagrams name by their keys. */
public record Glossary(Map<String, String> queues, Map<ProcessKey, String> processes, Map<String, StepOffered> steps) {

    public String queue(String key) {
        return queues.getOrDefault(key, key);
    }

    public String process(ProcessKey key) {
        return processes.getOrDefault(key, key.value());
    }

    /** What a step does, in a sentence; its name where it is not in the catalogue. */
    public String step(String key) {
        var step = steps.get(key);
        return step == null ? key : step.sentence();
    }
}
