package coop.workers.register;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Any number of invented co-ops at once, straight into the register's tables: each a member for a year, with somebody who
 * speaks for it and an address for invoices. Their names begin with {@link #NAME}.
 */
public final class ManyCoops {

    public static final String NAME = "Multitude ";

    private ManyCoops() {}

    /** Enters {@code count} of them, whose subscriptions all renew on {@code renewsOn}. */
    public static void enter(JdbcClient database, int count, LocalDate renewsOn) {
        for (var sql : new String[] {"""
            create temporary table multitude on commit drop as
            select nextval('register.member_number')::integer as number, gen_random_uuid() as coop, gen_random_uuid() as person,
                substr(md5(random()::text), 1, 12) as word
            from generate_series(1, :count)
            """, """
            insert into register.person (id, full_name, entered_at, version)
            select person, 'Rae of ' || word, now(), 0 from multitude
            """, """
            insert into register.coop (id, name, legal_form, registrar, registered_number, version)
            select coop, :name || word, 'SOCIETY', 'FCA_MUTUALS', word, 0 from multitude
            """, """
            insert into register.member (number, member_class, coop_id, postal_address, renews_on, version)
            select number, 'COOP_MEMBER', coop, '12 Canal Street', :renewsOn, 0 from multitude
            """, """
            insert into register.membership (id, member_number, entered_on)
            select gen_random_uuid(), number, cast(:renewsOn as date) - interval '1 year' from multitude
            """, """
            insert into register.representative (id, member_number, person_id, from_on)
            select gen_random_uuid(), number, person, cast(:renewsOn as date) - interval '1 year' from multitude
            """, """
            insert into register.notified_address (id, member_number, address, purposes, notified_on)
            select gen_random_uuid(), number, word || '@multitude.example', 'INVOICES',
                cast(:renewsOn as date) - interval '1 year' from multitude
            """}) {
            database.sql(sql)
                    .param("count", count)
                    .param("name", NAME)
                    .param("renewsOn", renewsOn)
                    .update();
        }
    }
}
