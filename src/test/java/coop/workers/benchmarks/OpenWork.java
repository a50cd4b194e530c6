package coop.workers.benchmarks;

import coop.workers.shared.PersonId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Any number of invented open tasks, straight into the projection that the inbox reads and into the engine's own tables. Of a
 * hundred tasks 3 are critically overdue, 7 overdue, 10 due soon, 5 have no date; 30 are somebody's, among two hundred people;
 * they are spread over the eight queues, forty titles and six processes. The same number makes the same task every time.
 */
final class OpenWork {

    private static final String MADE = """
            from (select n, ('x' || substr(md5(n::text), 1, 7))::bit(28)::int as a,
                    ('x' || substr(md5(n::text), 9, 7))::bit(28)::int as b,
                    ('x' || substr(md5(n::text), 17, 7))::bit(28)::int as c
                from generate_series(:from, :to) n) made,
            lateral (select (array['membership-team', 'board', 'secretary', 'treasurer', 'returning-officer',
                    'group-coordinator', 'process-owner', 'administrator'])[1 + a % 8] as queue,
                case when b % 100 < 3 then now() - interval '8 days' - (c % 90000) * interval '1 minute'
                     when b % 100 < 10 then now() - interval '1 hour' - (c % 8000) * interval '1 minute'
                     when b % 100 < 20 then now() + interval '1 hour' + (c % 4000) * interval '1 minute'
                     when b % 100 < 95 then now() + interval '4 days' + (c % 400000) * interval '1 minute' end as due)
                looks
            """;

    private final JdbcClient database;
    private int made;

    OpenWork(JdbcClient database) {
        this.database = database;
    }

    /** Somebody whose work is among it: one of the two hundred. */
    static PersonId somebody(int number) {
        return new PersonId(UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number)));
    }

    /** Adds as many as are missing to {@code tasks}. */
    void fillUpTo(int tasks) {
        database.sql("""
                        insert into workflow.work_item (task_id, task_key, title, instance_id, case_number, case_title,
                            process_key, process_name, form_id, queue, assignee, holder, amount_pence, relevant_date,
                            excluded, waiting_since, due, claimed_at)
                        select 'bench-' || lpad(n::text, 8, '0'), 'task', 'Look at matter ' || a % 40, 'instance',
                            'BEN-2026-' || lpad((n / 2)::text, 7, '0'), 'Co-op ' || md5((n / 2)::text),
                            'process' || b % 6, 'Process ' || b % 6, 'form', queue,
                            case when (a / 8) % 100 < 30 then
                                ('00000000-0000-4000-8000-' || lpad((c % 200)::text, 12, '0'))::uuid end,
                            case when (a / 8) % 100 < 30 then 'person ' || lpad((c % 200)::text, 3, '0') end,
                            case when c % 3 = 0 then b % 1000000 end, case when c % 5 = 0 then current_date + c % 300 end,
                            case when c % 5000 = 0 then
                                array['00000000-0000-4000-8000-000000000007'::uuid] else '{}' end,
                            now() - (a % 50000) * interval '1 minute', due, null
                        """ + MADE).param("from", made + 1).param("to", tasks).update();
        database.sql("""
                        insert into act_ru_task (id_, rev_, name_, priority_, create_time_, due_date_, assignee_,
                            suspension_state_)
                        select 'bench-' || lpad(n::text, 8, '0'), 1, 'Look at matter ' || a % 40, 50, now(), due,
                            case when (a / 8) % 100 < 30 then
                                '00000000-0000-4000-8000-' || lpad((c % 200)::text, 12, '0') end, 1
                        """ + MADE).param("from", made + 1).param("to", tasks).update();
        database.sql("""
                        insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
                        select 'bench-' || lpad(n::text, 8, '0'), 1, 'candidate', queue, 'bench-' || lpad(n::text, 8, '0')
                        """ + MADE).param("from", made + 1).param("to", tasks).update();
        made = tasks;
        settle();
    }

    /** As an office stands that has been open for a while. */
    private void settle() {
        database.sql("vacuum analyze workflow.work_item").update();
        database.sql("vacuum analyze act_ru_task").update();
        database.sql("vacuum analyze act_ru_identitylink").update();
    }

    void clear() {
        database.sql("delete from workflow.work_item where task_id like 'bench-%'")
                .update();
        database.sql("delete from act_ru_identitylink where id_ like 'bench-%'").update();
        database.sql("delete from act_ru_task where id_ like 'bench-%'").update();
        settle();
    }
}
