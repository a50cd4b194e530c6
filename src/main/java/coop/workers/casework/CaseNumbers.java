package coop.workers.casework;

import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives cases their numbers: one row of them for each kind and year, such as ADM-2026-0001. */
@Component
class CaseNumbers {

    private final Settings settings;
    private final JdbcClient database;

    CaseNumbers(Settings settings, JdbcClient database) {
        this.settings = settings;
        this.database = database;
    }

    /** The row of the year stays locked until the transaction ends, and falls back with it: no gaps. */
    CaseNumber next(String kind) {
        var year = settings.today().getYear();
        var last = database.sql("""
                        insert into casework.numbering as n (kind, year, last) values (:kind, :year, 1)
                        on conflict (kind, year) do update set last = n.last + 1
                        returning last
                        """)
                .param("kind", kind)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new CaseNumber("%s-%d-%04d".formatted(kind, year, last));
    }
}
