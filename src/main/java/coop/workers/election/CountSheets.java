package coop.workers.election;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.election.ElectionPermissions.Witness;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where results are kept, and until they are destroyed the papers as they were counted. */
@Repository
class CountSheets {

    private final JdbcClient database;
    private final ObjectMapper json;

    CountSheets(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param papers as a BLT file; null once they are destroyed */
    record Kept(CountSheet sheet, @Nullable String papers, PersonId countedBy) {}

    void keep(ElectionId election, CountSheet sheet, String papers, Witness by, Instant at) {
        database.sql("""
                        insert into election.count_sheet (election_id, seed, papers, page, counted_by, counted_by_name, counted_at)
                        values (:election, :seed, :papers, :page, :by, :byName, :at)
                        """)
                .param("election", election.value())
                .param("seed", sheet.seed())
                .param("papers", papers)
                .param("page", written(sheet))
                .param("by", by.person().value())
                .param("byName", by.name())
                .param("at", utc(at))
                .update();
    }

    Optional<Kept> find(ElectionId election) {
        return database.sql("select page, papers, counted_by from election.count_sheet where election_id = :election")
                .param("election", election.value())
                .query((row, index) -> new Kept(
                        read(row.getString("page")),
                        row.getString("papers"),
                        new PersonId(row.getObject("counted_by", UUID.class))))
                .optional();
    }

    void certify(ElectionId election, Witness by, Instant at) {
        database.sql("""
                        update election.count_sheet set certified_by = :by, certified_by_name = :byName, certified_at = :at
                        where election_id = :election
                        """)
                .param("election", election.value())
                .param("by", by.person().value())
                .param("byName", by.name())
                .param("at", utc(at))
                .update();
    }

    /** Destroys the papers and notes who did so, when, and how many they were. */
    void destroyPapers(ElectionId election, String by, long papers, Instant at) {
        database.sql("""
                        update election.count_sheet
                        set papers = null, destroyed_by_name = :by, destroyed_at = :at, destroyed_papers = :papers
                        where election_id = :election
                        """)
                .param("election", election.value())
                .param("by", by)
                .param("at", utc(at))
                .param("papers", papers)
                .update();
    }

    /** What is noted of those who did it. */
    Optional<Protocol> protocol(ElectionId election) {
        return database.sql("select * from election.count_sheet where election_id = :election")
                .param("election", election.value())
                .query((row, index) -> new Protocol(
                        row.getString("counted_by_name"),
                        moment(row, "counted_at").orElseThrow(),
                        row.getString("certified_by_name"),
                        moment(row, "certified_at").orElse(null),
                        row.getString("destroyed_by_name"),
                        moment(row, "destroyed_at").orElse(null),
                        row.getInt("destroyed_papers")))
                .optional();
    }

    private String written(CountSheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CountSheet read(String page) {
        try {
            return json.readValue(page, CountSheet.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A count sheet that cannot be read", broken);
        }
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
