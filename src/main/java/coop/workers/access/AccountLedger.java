package coop.workers.access;

import static coop.workers.access.HashedLinks.utc;
import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.shared.PersonId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The book of who did what to which account. Lines are only ever added, and each is sealed with the one before it, so that
 * a line altered, left out or put in later shows.
 */
@Component
class AccountLedger {

    /** What stands before the first line. */
    private static final byte[] NOTHING = new byte[32];

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient database;
    private final Clock clock;

    AccountLedger(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What can be done to an account. */
    enum What {
        OPENED,
        ROLES_GIVEN,
        SWITCHED_OFF,
        SWITCHED_ON,
        LINK_ISSUED,
        PASSWORD_SET,
        SECOND_FACTOR_SET_UP,
        SECOND_FACTOR_RESET,
        RECOVERY_CODES_RENEWED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED
    }

    /** A line as it stands, its hashes in hexadecimal digits. */
    private record Line(long id, String text, String previous, String hash) {

        boolean follows(String before) {
            return previous.equals(before) && hash.equals(HEX.formatHex(sealed(text, HEX.parseHex(previous))));
        }
    }

    /**
     * Adds a line, in the transaction of what it tells.
     *
     * @param by null for the office itself
     */
    void note(What what, UUID account, @Nullable PersonId by, String detail) {
        // one after the other, so that the chain has one end
        database.sql("lock table access.account_event in share row exclusive mode")
                .update();
        var previous = database.sql("select hash from access.account_event order by id desc limit 1")
                .query(byte[].class)
                .optional()
                .orElse(NOTHING);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var person = by == null ? null : by.value();
        database.sql("""
                        insert into access.account_event (at, what, account_id, by_person, detail, previous_hash, hash)
                        values (:at, :what, :account, :person, :detail, :previous, :hash)
                        """)
                .param("at", utc(at))
                .param("what", what.name())
                .param("account", account)
                .param("person", person, Types.OTHER)
                .param("detail", detail)
                .param("previous", previous)
                .param("hash", sealed(text(at, what.name(), account, person, detail), previous))
                .update();
    }

    /** The lines of one account, latest first. */
    List<AccountEvent> of(UUID account) {
        return database.sql("""
                        select e.at, e.what, e.detail, coalesce(a.name, '') as by_name
                        from access.account_event e left join access.account a on a.person_id = e.by_person
                        where e.account_id = :account order by e.id desc
                        """)
                .param("account", account)
                .query((row, number) -> new AccountEvent(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        What.valueOf(row.getString("what")).name(),
                        row.getString("detail"),
                        Optional.of(row.getString("by_name")).filter(name -> !name.isEmpty())))
                .list();
    }

    /** The number of the first line that is not as it was written; empty where all of them are. */
    OptionalLong firstBroken() {
        var previous = HEX.formatHex(NOTHING);
        for (var line : database.sql("select * from access.account_event order by id")
                .query((row, number) -> line(row))
                .list()) {
            if (!line.follows(previous)) {
                return OptionalLong.of(line.id());
            }
            previous = line.hash();
        }
        return OptionalLong.empty();
    }

    private static Line line(ResultSet row) throws SQLException {
        var text = text(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("what"),
                row.getObject("account_id", UUID.class),
                row.getObject("by_person", UUID.class),
                row.getString("detail"));
        return new Line(
                row.getLong("id"),
                text,
                HEX.formatHex(row.getBytes("previous_hash")),
                HEX.formatHex(row.getBytes("hash")));
    }

    private static String text(Instant at, String what, UUID account, @Nullable UUID person, String detail) {
        return String.join("\n", at.toString(), what, account.toString(), String.valueOf(person), detail);
    }

    private static byte[] sealed(String text, byte[] previous) {
        var words = text.getBytes(UTF_8);
        return Secrets.hash(ByteBuffer.allocate(previous.length + words.length)
                .put(previous)
                .put(words)
                .array());
    }
}
