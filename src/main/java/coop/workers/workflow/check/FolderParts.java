package coop.workers.workflow.check;

import coop.workers.forms.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What there is in a folder for its diagrams to refer to.
 *
 * @param tables by id, with the facts that they read
 * @param letters by name, with the gaps in them
 * @param handedOver facts that diagrams of the folder hand to processes they call, by process
 */
record FolderParts(
        Set<String> processes,
        Map<String, Set<String>> tables,
        Map<String, Form> forms,
        Map<String, Set<String>> letters,
        Map<String, Set<String>> handedOver) {

    FolderParts() {
        this(new HashSet<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }
}
