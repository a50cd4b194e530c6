package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkCameToNothing;
import coop.workers.workflow.WorkGiven;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes {@code workflow.work_item} as the engine makes, changes and ends user tasks, in the engine's own transaction. */
@Component
class OpenWorkProjection implements TaskListener {

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TasksInHand inHand;
    private final Holders holders;
    private final HandedInWork handedIn;
    private final WorkAnnouncement announcement;

    OpenWorkProjection(
            JdbcClient database,
            Clock clock,
            ApplicationEventPublisher events,
            TasksInHand inHand,
            Holders holders,
            HandedInWork handedIn,
            WorkAnnouncement announcement) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.inHand = inHand;
        this.holders = holders;
        this.handedIn = handedIn;
        this.announcement = announcement;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> insert(task);
            case EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE -> update(task);
            case EVENTNAME_COMPLETE, EVENTNAME_DELETE -> finish(task);
            default -> throw new IllegalStateException("no such event: " + task.getEventName());
        }
        announce(task);
    }

    private void insert(DelegateTask task) {
        var facts = TaskFacts.of(task);
        database.sql("""
                        insert into workflow.work_item (task_id, task_key, title, instance_id, case_number, case_title,
                            process_key, process_name, form_id, queue, asked, assignee, amount_pence, relevant_date,
                            excluded, said, said_to, waiting_since, due, follow_up, holder)
                        select :task, :key, :title, :instance, :number, coalesce(h.title, :number), :process,
                            :processName, :form, :queue, cast(:assignee as uuid), cast(:assignee as uuid),
                            h.amount_pence, h.relevant_date, coalesce(h.excluded, '{}'), h.said, h.said_to,
                            :now, cast(:due as timestamptz), cast(:followUp as timestamptz), :holder
                        from (values (1)) one left join workflow.case_heading h on h.case_number = :number
                        on conflict (task_id) do update set
                            asked = excluded.asked, assignee = excluded.assignee, due = excluded.due,
                            holder = excluded.holder""")
                .param("task", task.getId())
                .param("key", task.getTaskDefinitionKey())
                .param("title", task.getName())
                .param("instance", facts.instanceId())
                .param("number", facts.caseNumber())
                .param("process", facts.processKey())
                .param("processName", facts.processName())
                .param("form", facts.formId())
                .param("queue", facts.queue())
                .param("assignee", task.getAssignee())
                .param("holder", holder(task))
                .param("now", at(clock.instant()))
                .param("due", at(task.getDueDate()))
                .param("followUp", at(task.getFollowUpDate()))
                .update();
        if (task.getAssignee() != null) {
            events.publishEvent(new WorkGiven(
                    new TaskId(task.getId()),
                    task.getName(),
                    new CaseNumber(facts.caseNumber()),
                    PersonId.of(task.getAssignee()),
                    Actor.OFFICE));
        }
    }

    /** Who has it changes; how long it has been waiting does not, or passing it on would make it look fresh. */
    private void update(DelegateTask task) {
        database.sql("""
                        update workflow.work_item set
                            claimed_at = case when cast(:assignee as uuid) is null then null
                                when assignee is distinct from cast(:assignee as uuid) then :now
                                else claimed_at end,
                            assignee = cast(:assignee as uuid), due = cast(:due as timestamptz),
                            follow_up = cast(:followUp as timestamptz), holder = :holder
                        where task_id = :task""")
                .param("task", task.getId())
                .param("assignee", task.getAssignee())
                .param("holder", holder(task))
                .param("now", at(clock.instant()))
                .param("due", at(task.getDueDate()))
                .param("followUp", at(task.getFollowUpDate()))
                .update();
    }

    private @Nullable String holder(DelegateTask task) {
        var assignee = task.getAssignee();
        return assignee == null
                ? null
                : holders.name(new PersonId(UUID.fromString(assignee))).orElse(null);
    }

    private void finish(DelegateTask task) {
        var by = inHand.actorOf(task.getId()).orElse(Actor.OFFICE);
        if (by.isOffice()) {
            tellIfItWaited(task);
        }
        database.sql("""
                        with gone as (delete from workflow.work_item where task_id = :task returning *),
                             waiting as (delete from workflow.handed_in where task_id = :task),
                             draft as (delete from workflow.draft where task_id = :task)
                        insert into workflow.finished_task (task_id, task_key, title, case_number, process_key, queue,
                            asked, done_by, done_by_name, done_at)
                        select task_id, task_key, title, case_number, process_key, queue, asked,
                            cast(:by as uuid), :byName, :now
                        from gone""")
                .param("task", task.getId())
                .param("by", by.person() == null ? null : by.person().toString())
                .param("byName", by.name())
                .param("now", at(clock.instant()))
                .update();
    }

    private void tellIfItWaited(DelegateTask task) {
        handedIn.waiting(new TaskId(task.getId()))
                .ifPresent(waited -> events.publishEvent(
                        new WorkCameToNothing(waited.task(), task.getName(), waited.caseNumber(), waited.by())));
    }

    private void announce(DelegateTask task) {
        announcement.of(
                new TaskId(task.getId()), new CaseNumber(task.getExecution().getProcessBusinessKey()));
    }

    private static @Nullable OffsetDateTime at(@Nullable Date moment) {
        return moment == null ? null : at(moment.toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
