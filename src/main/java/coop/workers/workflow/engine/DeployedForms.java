package coop.workers.workflow.engine;

import coop.workers.workflow.TaskId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.FormService;
import org.springframework.stereotype.Component;

/** The forms as running cases have them. */
@Component
class DeployedForms {

    private final FormService forms;

    DeployedForms(FormService forms) {
        this.forms = forms;
    }

    /** The form of an open task, from the deployment that its case began with. */
    String json(TaskId id) {
        try (var form = forms.getDeployedTaskForm(id.value())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
