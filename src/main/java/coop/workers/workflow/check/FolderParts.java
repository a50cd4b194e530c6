package coop.workers.workflow.check;

import coop.workers.forms.Form;
import java.util.Map;
import java.util.Set;

/** What there is in a folder for its diagrams to refer to. */
record FolderParts(Set<String> processes, Set<String> tables, Map<String, Form> forms, Set<String> letters) {}
