package coop.workers.funding;

import coop.workers.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was learned of funders. It is only ever added to. */
@Component
class Lessons {

    private final JdbcClient database;

    Lessons(JdbcClient database) {
        this.database = database;
    }

    void note(FunderId funder, @Nullable CaseNumber number, String text, String by, LocalDate on) {
        database.sql("""
                        insert into funding.lesson (id, funder_id, case_number, said, said_by, said_on)
                        values (:id, :funder, :number, :said, :by, :on)
                        """)
                .param("id", UUID.randomUUID())
                .param("funder", funder.value())
                .param("number", number == null ? null : number.value(), Types.VARCHAR)
                .param("said", text)
                .param("by", by)
                .param("on", on)
                .update();
    }

    /** Of one funder, newest first. */
    List<Lesson> of(FunderId funder) {
        return database.sql("""
                        select l.funder_id, f.name, l.case_number, l.said, l.said_by, l.said_on
                        from funding.lesson l join funding.funder f on f.id = l.funder_id
                        where l.funder_id = :funder order by l.said_on desc, l.id
                        """)
                .param("funder", funder.value())
                .query((row, line) -> lesson(row))
                .list();
    }

    /** Those in which all the words of {@code search} stand, or in the name of their funder; newest first. */
    List<Lesson> find(String search, int offset, int limit) {
        return database.sql("""
                        select l.funder_id, f.name, l.case_number, l.said, l.said_by, l.said_on
                        from funding.lesson l join funding.funder f on f.id = l.funder_id
                        where (f.name || ' ' || l.said) ilike all (:words)
                        order by l.said_on desc, l.id offset :offset limit :limit
                        """)
                .param("words", Words.likeEach(search), Types.ARRAY)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, line) -> lesson(row))
                .list();
    }

    int count(String search) {
        return database.sql("""
                        select count(*) from funding.lesson l join funding.funder f on f.id = l.funder_id
                        where (f.name || ' ' || l.said) ilike all (:words)
                        """)
                .param("words", Words.likeEach(search), Types.ARRAY)
                .query(Integer.class)
                .single();
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        var number = row.getString("case_number");
        return new Lesson(
                new FunderId(row.getObject("funder_id", UUID.class)),
                row.getString("name"),
                number == null ? null : new CaseNumber(number),
                row.getString("said"),
                row.getString("said_by"),
                row.getDate("said_on").toLocalDate());
    }
}
