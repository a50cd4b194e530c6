package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes.AlreadyRunning;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that one process runs once for one case: the engine itself would start it as often as it is asked. */
@Component
class RunningProcesses {

    private final JdbcClient database;
    private final Clock clock;

    RunningProcesses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void started(DelegateExecution execution) {
        var process = new ProcessKey(keyOf(execution));
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var entered = database.sql("""
                        insert into workflow.running_process (process_key, case_number, instance_id, since)
                        values (?, ?, ?, ?) on conflict do nothing""")
                .params(
                        process.value(),
                        number.value(),
                        execution.getProcessInstanceId(),
                        OffsetDateTime.ofInstant(clock.instant(), clock.getZone()))
                .update();
        if (entered == 0) {
            throw new AlreadyRunning(process, number);
        }
    }

    void ended(DelegateExecution execution) {
        database.sql("delete from workflow.running_process where instance_id = ?")
                .param(execution.getProcessInstanceId())
                .update();
    }

    Optional<String> instance(ProcessKey process, CaseNumber number) {
        return database.sql(
                        "select instance_id from workflow.running_process where process_key = ? and case_number = ?")
                .params(process.value(), number.value())
                .query(String.class)
                .optional();
    }

    List<String> instances(CaseNumber number) {
        return database.sql("select instance_id from workflow.running_process where case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }

    boolean isAny(CaseNumber number) {
        return database.sql("select exists (select 1 from workflow.running_process where case_number = ?)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    private static String keyOf(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }
}
