package coop.workers.access;

import coop.workers.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one row for each purpose and subject, so that a new link replaces the old one by itself. */
@Service
@Transactional
class HashedLinks implements PrivateLinks {

    private final JdbcClient database;
    private final Clock clock;
    private final CurrentActor actor;

    HashedLinks(JdbcClient database, Clock clock, CurrentActor actor) {
        this.actor = actor;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String issue(String purpose, String subject, Duration validFor) {
        var token = Secrets.token();
        database.sql("""
                        insert into access.private_link (purpose, subject, token_hash, expires_at)
                        values (:purpose, :subject, :hash, :expires)
                        on conflict (purpose, subject)
                        do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at
                        """)
                .param("purpose", purpose)
                .param("subject", subject)
                .param("hash", Secrets.hash(token))
                .param("expires", utc(clock.instant().plus(validFor)))
                .update();
        return token;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> open(String purpose, String token) {
        return database.sql("""
                        select subject from access.private_link
                        where purpose = :purpose and token_hash = :hash and expires_at > :now
                        """)
                .param("purpose", purpose)
                .param("hash", Secrets.hash(token))
                .param("now", utc(clock.instant()))
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<String> spend(String purpose, String token) {
        return database.sql("""
                        delete from access.private_link
                        where purpose = :purpose and token_hash = :hash and expires_at > :now
                        returning subject
                        """)
                .param("purpose", purpose)
                .param("hash", Secrets.hash(token))
                .param("now", utc(clock.instant()))
                .query(String.class)
                .optional();
    }

    @Override
    public void revoke(String purpose, String subject) {
        database.sql("delete from access.private_link where purpose = :purpose and subject = :subject")
                .param("purpose", purpose)
                .param("subject", subject)
                .update();
    }

    @Override
    public int letGoOfEnded(Instant moment) {
        if (!actor.get().isOffice()) {
            throw new NotFound();
        }
        return database.sql("delete from access.private_link where expires_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
