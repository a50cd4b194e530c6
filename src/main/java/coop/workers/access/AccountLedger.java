package coop.workers.access;

import static coop.workers.access.HashedLinks.utc;

import coop.workers.shared.PersonId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of who did what to which account; lines are only ever added. */
@Component
class AccountLedger {

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

    /**
     * Adds a line, in the transaction of what it tells.
     *
     * @param by null for the office itself
     */
    void note(What what, UUID account, @Nullable PersonId by, String detail) {
        database.sql("""
                        insert into access.account_event (at, what, account_id, by_person, detail)
                        values (:at, :what, :account, :person, :detail)
                        """)
                .param("at", utc(clock.instant()))
                .param("what", what.name())
                .param("account", account)
                .param("person", by == null ? null : by.value(), Types.OTHER)
                .param("detail", detail)
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
}
