package coop.workers.workflow.engine;

import coop.workers.forms.Form;
import coop.workers.forms.FormReader;
import coop.workers.shared.NotFound;
import coop.workers.workflow.TaskId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms as running cases have them. A version of a process never changes, so each form of it is read once. */
@Component
class DeployedForms {

    private final JdbcClient database;
    private final FormService forms;
    private final Map<Place, DeployedForm> read = new ConcurrentHashMap<>();

    DeployedForms(JdbcClient database, FormService forms) {
        this.database = database;
        this.forms = forms;
    }

    /**
     * A form from the version by which a case runs.
     *
     * @param definition the process definition of that version
     */
    record DeployedForm(String definition, String json, Form form) {}

    private record Place(String definition, String task) {}

    /**
     * The form of an open task.
     *
     * @throws NotFound if the task is done
     */
    DeployedForm of(TaskId id) {
        var place = database.sql("select proc_def_id_, task_def_key_ from act_ru_task where id_ = ?")
                .param(id.value())
                .query((row, index) -> new Place(row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(NotFound::new);
        return read.computeIfAbsent(place, key -> read(id, key));
    }

    private DeployedForm read(TaskId id, Place place) {
        try (var form = forms.getDeployedTaskForm(id.value())) {
            var json = new String(form.readAllBytes(), StandardCharsets.UTF_8);
            return new DeployedForm(place.definition(), json, FormReader.read(json));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
