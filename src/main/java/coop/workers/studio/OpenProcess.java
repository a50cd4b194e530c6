package coop.workers.studio;

import coop.workers.forms.Form;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessOutline;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A process with all that belongs to it.
 *
 * @param diagram as BPMN
 * @param letters texts by name
 */
public record OpenProcess(
        ProcessKey key,
        ProcessOutline outline,
        String diagram,
        List<Form> forms,
        SortedMap<String, String> letters,
        Glossary glossary) {

    public Optional<Form> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    public Optional<ProcessOutline.Table> table(String id) {
        return outline.tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
