package coop.workers.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts failed attempts to sign in by the address that was typed, whether an account has it or not, and shuts the door to
 * it for a while after too many in a row.
 */
@Component
class SignInFailures {

    static final int MOST_IN_A_ROW = 5;
    static final Duration SHUT_FOR = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    SignInFailures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until when nobody gets in by this address; empty where one may try. */
    Optional<Instant> shutUntil(String email) {
        return database.sql("""
                        select locked_until from access.sign_in_failure
                        where address_hash = :address and locked_until > :now
                        """)
                .param("address", address(email))
                .param("now", HashedLinks.utc(clock.instant()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void failed(String email) {
        var now = clock.instant();
        database.sql("""
                        insert into access.sign_in_failure as f (address_hash, failures, latest_at)
                        values (:address, 1, :now)
                        on conflict (address_hash) do update set
                            failures = case when f.latest_at < :forgotten then 1 else f.failures + 1 end,
                            latest_at = :now,
                            locked_until = case when f.latest_at >= :forgotten and f.failures + 1 >= :most
                                                then :shutUntil else null end
                        """)
                .param("address", address(email))
                .param("now", HashedLinks.utc(now))
                .param("forgotten", HashedLinks.utc(now.minus(SHUT_FOR)))
                .param("most", MOST_IN_A_ROW)
                .param("shutUntil", HashedLinks.utc(now.plus(SHUT_FOR)))
                .update();
        forgetOld(now);
    }

    void succeeded(String email) {
        database.sql("delete from access.sign_in_failure where address_hash = :address")
                .param("address", address(email))
                .update();
    }

    /** What is older than a day says nothing any more. */
    private void forgetOld(Instant now) {
        database.sql("delete from access.sign_in_failure where latest_at < :old")
                .param("old", HashedLinks.utc(now.minus(Duration.ofDays(1))))
                .update();
    }

    private static byte[] address(String email) {
        return Secrets.hash(email.strip().toLowerCase(Locale.ROOT));
    }
}
