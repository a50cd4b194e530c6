package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.CaseMoves.Left;
import coop.workers.workflow.CaseMoves.Move;
import coop.workers.workflow.CaseMoves.Obstacle;
import coop.workers.workflow.CaseMoves.Why;
import coop.workers.workflow.ProcessKey;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases are to be moved, which were, and which could not be. */
@Component
class MoveBook {

    /** A case whose turn it is. */
    record Next(UUID move, String version, ProcessKey process, String instance, int tries) {}

    private final JdbcClient database;
    private final Clock clock;

    MoveBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID open(
            ProcessKey process,
            String version,
            Map<String, String> successors,
            List<RunningStands.Stand> cases,
            String by) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into workflow.move (id, process_key, version_id, begun_at, begun_by_name)
                        values (?, ?, ?, ?, ?)""")
                .params(id, process.value(), version, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), by)
                .update();
        successors.forEach((was, is) -> database.sql(
                        "insert into workflow.move_successor (move_id, element, successor) values (?, ?, ?)")
                .params(id, was, is)
                .update());
        database.sql("""
                        insert into workflow.move_case (move_id, case_number, instance_id, stage)
                        select :move, number, instance, 'WAITING'
                        from unnest(cast(:numbers as text[]), cast(:instances as text[])) as t (number, instance)""")
                .param("move", id)
                .param(
                        "numbers",
                        cases.stream().map(each -> each.number().value()).toArray(String[]::new))
                .param(
                        "instances",
                        cases.stream().map(RunningStands.Stand::instance).toArray(String[]::new))
                .update();
        return id;
    }

    /** One that waits and that nobody else is at, held until the transaction ends. */
    Optional<Next> next() {
        return database.sql("""
                        select c.move_id, m.version_id, m.process_key, c.instance_id, c.tries
                        from workflow.move_case c join workflow.move m on m.id = c.move_id
                        where c.stage = 'WAITING' order by c.tries, m.begun_at, c.case_number
                        limit 1 for update of c skip locked""")
                .query((row, index) -> new Next(
                        row.getObject("move_id", UUID.class),
                        row.getString("version_id"),
                        new ProcessKey(row.getString("process_key")),
                        row.getString("instance_id"),
                        row.getInt("tries")))
                .optional();
    }

    /** Which element takes the place of which, where they have other ids. */
    Map<String, String> successors(UUID move) {
        return database
                .sql("select element, successor from workflow.move_successor where move_id = ?")
                .param(move)
                .query((row, index) -> Map.entry(row.getString("element"), row.getString("successor")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void moved(Next each) {
        database.sql("update workflow.move_case set stage = 'MOVED' where move_id = ? and instance_id = ?")
                .params(each.move(), each.instance())
                .update();
    }

    void tryAgain(Next each) {
        database.sql("update workflow.move_case set tries = tries + 1 where move_id = ? and instance_id = ?")
                .params(each.move(), each.instance())
                .update();
    }

    void left(Next each, Obstacle why) {
        database.sql("""
                        update workflow.move_case set stage = 'LEFT', element = :element, why = :why, detail = :detail
                        where move_id = :move and instance_id = :instance and stage = 'WAITING'""")
                .param("element", why.element())
                .param("why", why.why().name())
                .param("detail", why.detail())
                .param("move", each.move())
                .param("instance", each.instance())
                .update();
    }

    /** Newest first. */
    List<Move> of(ProcessKey process) {
        return database.sql("""
                        select m.*, v.number,
                            count(*) filter (where c.stage = 'WAITING') as waiting,
                            count(*) filter (where c.stage = 'MOVED') as moved
                        from workflow.move m join workflow.folder_version v on v.id = m.version_id
                        left join workflow.move_case c on c.move_id = m.id
                        where m.process_key = ? group by m.id, v.number order by m.begun_at desc, m.id""")
                .param(process.value())
                .query((row, index) -> new Move(
                        row.getObject("id", UUID.class),
                        process,
                        row.getInt("number"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getString("begun_by_name"),
                        row.getInt("waiting"),
                        row.getInt("moved"),
                        left(row.getObject("id", UUID.class))))
                .list();
    }

    private List<Left> left(UUID move) {
        return database.sql("""
                        select * from workflow.move_case where move_id = ? and stage = 'LEFT' order by case_number""")
                .param(move)
                .query((row, index) -> new Left(
                        new CaseNumber(row.getString("case_number")),
                        new Obstacle(
                                row.getString("element"), Why.valueOf(row.getString("why")), row.getString("detail"))))
                .list();
    }
}
