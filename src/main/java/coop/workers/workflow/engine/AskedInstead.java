package coop.workers.workflow.engine;

import coop.workers.access.CurrentActor;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkGiven;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks somebody else for what the diagram has asked one person by name. */
@Component
class AskedInstead {

    private final JdbcClient database;
    private final TaskService tasks;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    AskedInstead(JdbcClient database, TaskService tasks, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.database = database;
        this.tasks = tasks;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** All that {@code before} is asked in a process of the case; whatever they had put off is put off no longer. */
    void ask(ProcessKey process, CaseNumber number, PersonId before, PersonId now) {
        database.sql("""
                        update workflow.work_item set asked = :now
                        where process_key = :process and case_number = :number and asked = :before
                        returning task_id, title""")
                .param("now", now.value())
                .param("process", process.value())
                .param("number", number.value())
                .param("before", before.value())
                .query((row, line) -> new WorkGiven(
                        new TaskId(row.getString("task_id")), row.getString("title"), number, now, currentActor.get()))
                .list()
                .forEach(this::give);
    }

    private void give(WorkGiven work) {
        var task = tasks.createTaskQuery().taskId(work.task().value()).singleResult();
        task.setFollowUpDate(null);
        task.setAssignee(work.to().toString());
        tasks.saveTask(task);
        events.publishEvent(work);
    }
}
