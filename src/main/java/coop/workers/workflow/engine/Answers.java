package coop.workers.workflow.engine;

import coop.workers.forms.FormReader;
import coop.workers.forms.UnreadableForm;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the forms of open tasks and knows which of their fields came with the release and which an owner added. */
@Component
class Answers {

    private final DeployedForms forms;
    private final DeployedNames names;
    private final Handlers handlers;
    private final Map<String, Set<String>> releasedFields = new HashMap<>();

    Answers(DeployedForms forms, DeployedNames names, Handlers handlers, ReleasedFolders released) {
        this.forms = forms;
        this.names = names;
        this.handlers = handlers;
        released.all().forEach(folder -> folder.files().forEach((path, content) -> {
            if (path.endsWith(".form")) {
                remember(new String(content, StandardCharsets.UTF_8));
            }
        }));
    }

    private void remember(String json) {
        try {
            var form = FormReader.read(json);
            form.fields().forEach(field -> releasedFields
                    .computeIfAbsent(form.id(), id -> new HashSet<>())
                    .add(field.key()));
        } catch (UnreadableForm unreadable) {
            // its folder is refused at start, and told about there
        }
    }

    FormOfTask formOf(OpenTask task) {
        var deployed = forms.of(task.item().id());
        var form = deployed.form();
        var known = handlers.takesIn(task.item().process(), form.id())
                ? releasedFields.getOrDefault(form.id(), Set.of())
                : Set.<String>of();
        return new FormOfTask(
                form, known, names.ofDefinition(deployed.definition()).factsRead(), handlers);
    }
}
