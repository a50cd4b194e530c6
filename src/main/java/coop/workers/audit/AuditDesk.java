package coop.workers.audit;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators read how far the chain has come, to write its end down somewhere else. */
@Service
@Transactional(readOnly = true)
public class AuditDesk {

    private final JdbcClient database;
    private final CurrentActor currentActor;

    AuditDesk(JdbcClient database, CurrentActor currentActor) {
        this.database = database;
        this.currentActor = currentActor;
    }

    /** The end of the chain, its hash in hexadecimal digits. */
    public record LastSeal(long number, Instant at, String hash) {}

    /**
     * How far the chain has come.
     *
     * @param last empty before the first seal
     * @param lines that are sealed
     * @param waiting lines that the next seal will cover
     * @param books how many tables are covered
     */
    public record Standing(Optional<LastSeal> last, long lines, long waiting, long books) {}

    /**
     * Says how far the chain has come.
     *
     * @throws NotFound for everybody but administrators
     */
    public Standing standing() {
        if (!currentActor.get().is(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
        return new Standing(
                database.sql("select * from audit.seal order by number desc limit 1")
                        .query(Seal::of)
                        .optional()
                        .map(seal -> new LastSeal(seal.number(), seal.sealedAt(), seal.hash())),
                number("select coalesce(sum(lines), 0) from audit.seal"),
                number("select count(*) from audit.line where seal is null"),
                number("select count(*) from audit.book"));
    }

    private long number(String question) {
        return database.sql(question).query(Long.class).single();
    }
}
