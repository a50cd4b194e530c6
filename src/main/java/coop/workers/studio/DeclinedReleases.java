package coop.workers.studio;

import coop.workers.shared.Sha256;
import coop.workers.workflow.ProcessFolder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What releases brought and owners did not want, so that the same is not asked twice. */
@Component
class DeclinedReleases {

    private final JdbcClient database;
    private final Clock clock;

    DeclinedReleases(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isDeclined(ProcessFolder brought) {
        return database.sql("""
                        select exists (select 1 from studio.release_declined where folder = ? and fingerprint = ?)""")
                .params(brought.name(), fingerprint(brought))
                .query(Boolean.class)
                .single();
    }

    void enter(ProcessFolder brought, String by, String why) {
        database.sql("""
                        insert into studio.release_declined (folder, fingerprint, declined_by, why, declined_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        brought.name(),
                        fingerprint(brought),
                        by,
                        why,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static String fingerprint(ProcessFolder folder) {
        var digest = Sha256.begin();
        folder.files().forEach((path, content) -> {
            digest.update((path + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
