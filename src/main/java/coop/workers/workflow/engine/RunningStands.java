package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.ProcessKey;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each running case of a process stands, and by which version it goes. */
@Component
class RunningStands {

    /**
     * A running case.
     *
     * @param instance of the process in the engine
     * @param definition by which it goes
     * @param places ids of the elements where it stands, each once
     * @param excluded who is kept out of it
     */
    record Stand(
            CaseNumber number,
            String title,
            String instance,
            String definition,
            int version,
            List<String> places,
            Set<PersonId> excluded) {

        Optional<String> titleFor(@Nullable PersonId person) {
            return person != null && excluded.contains(person) ? Optional.empty() : Optional.of(title);
        }
    }

    private static final String SELECT = """
            select r.case_number, coalesce(c.title, r.case_number) as title, r.instance_id, e.proc_def_id_,
                coalesce(v.number, 0) as version, coalesce(c.excluded, '{}') as excluded,
                array(select distinct a.act_id_ from act_ru_execution a
                    left join act_hi_actinst h on h.id_ = a.act_inst_id_ and h.act_id_ = a.act_id_
                    left join act_ru_job j on j.execution_id_ = a.id_ and j.type_ = 'message'
                    where a.proc_inst_id_ = r.instance_id and a.act_id_ is not null
                        and (h.end_time_ is null and h.act_type_ <> 'subProcess' or h.id_ is null and j.id_ is not null)
                    order by a.act_id_) as places
            from workflow.running_process r
            join act_ru_execution e on e.id_ = r.instance_id
            join act_re_procdef d on d.id_ = e.proc_def_id_
            left join workflow.folder_version v on v.id = d.deployment_id_
            left join workflow.case_heading c on c.case_number = r.case_number
            where r.process_key = :process
            """;

    private final JdbcClient database;

    RunningStands(JdbcClient database) {
        this.database = database;
    }

    /** Those that go by another definition than {@code definition}, by number. */
    List<Stand> notBy(ProcessKey process, String definition) {
        return database.sql(SELECT + "and e.proc_def_id_ <> :definition order by r.case_number")
                .param("process", process.value())
                .param("definition", definition)
                .query(RunningStands::stand)
                .list();
    }

    /** Those of them that are among {@code cases}. */
    List<Stand> notBy(ProcessKey process, String definition, Collection<CaseNumber> cases) {
        var wanted = cases.stream().map(CaseNumber::value).toArray(String[]::new);
        return database.sql(SELECT + """
                        and e.proc_def_id_ <> :definition and r.case_number = any(:cases) order by r.case_number""")
                .param("process", process.value())
                .param("definition", definition)
                .param("cases", wanted)
                .query(RunningStands::stand)
                .list();
    }

    private static Stand stand(ResultSet row, int index) throws SQLException {
        return new Stand(
                new CaseNumber(row.getString("case_number")),
                row.getString("title"),
                row.getString("instance_id"),
                row.getString("proc_def_id_"),
                row.getInt("version"),
                List.of((String[]) row.getArray("places").getArray()),
                people(row.getArray("excluded")));
    }

    private static Set<PersonId> people(Array ids) throws SQLException {
        return Stream.of((UUID[]) ids.getArray()).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
