package coop.workers.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a seal under lines that have none yet: in portions, each a transaction of its own, apart from those of people, so that
 * nobody waits for the end of the chain. One node at a time does so.
 */
@Component
class Sealing {

    private static final int PORTION = 1000;

    /** A number that nothing else in the office locks. */
    private static final long LOCK = 0x5ea1_1e55L;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealing(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Seals what there is; says how many lines that were. */
    int round() {
        var sealed = 0;
        int portion;
        do {
            portion =
                    Optional.ofNullable(transaction.execute(begun -> portion())).orElse(0);
            sealed += portion;
        } while (portion == PORTION);
        return sealed;
    }

    private int portion() {
        if (!database.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single()) {
            return 0;
        }
        // a line whose salt is just going is left for the next round
        var lines = database.sql("""
                        select * from audit.line where seal is null order by id limit :portion for update skip locked
                        """).param("portion", PORTION).query(Line.ROW).list();
        if (!lines.isEmpty()) {
            seal(lines);
        }
        return lines.size();
    }

    private void seal(List<Line> lines) {
        var before = database.sql("select * from audit.seal order by number desc limit 1")
                .query(Seal::of)
                .optional();
        var number = before.map(Seal::number).orElse(0L) + 1;
        var previous = before.map(Seal::hash).orElse(SealHash.NOTHING);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.sql("""
                        insert into audit.seal (number, sealed_at, lines, previous, hash)
                        values (:number, :at, :lines, :previous, :hash)
                        """)
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("lines", lines.size())
                .param("previous", SealHash.HEX.parseHex(previous))
                .param("hash", SealHash.HEX.parseHex(hash(number, at, previous, lines)))
                .update();
        database.sql("update audit.line set seal = :number where id = any (:ids)")
                .param("number", number)
                .param("ids", lines.stream().map(Line::id).toArray(Long[]::new))
                .update();
    }

    private static String hash(long number, Instant at, String previous, List<Line> lines) {
        var hash = new SealHash(number, at, previous);
        lines.forEach(hash::with);
        return hash.hash();
    }
}
