package coop.workers.studio;

import coop.workers.workflow.Fixtures;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedProcesses.StepOffered;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner of a process can choose from.
 *
 * @param queues what people call the roles and groups, by key
 * @param processes what people call the processes that can be gone through, by key
 * @param steps the catalogue, by the name that diagrams use
 * @param forms ids of the forms of the draft
 * @param tables what people call the tables of the draft, by id
 * @param letters names of the letters of the draft
 * @param fixtures what must stay in it
 */
public record Offers(
        Map<String, String> queues,
        Map<ProcessKey, String> processes,
        Map<String, StepOffered> steps,
        List<String> forms,
        Map<String, String> tables,
        List<String> letters,
        FactBook facts,
        Fixtures fixtures) {

    public Optional<StepOffered> step(String name) {
        return Optional.ofNullable(steps.get(name));
    }

    /** Does the step write a letter? */
    public boolean writesLetter(String step) {
        return step(step).filter(offered -> !offered.fills().isEmpty()).isPresent();
    }
}
