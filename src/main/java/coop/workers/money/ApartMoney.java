package coop.workers.money;

import coop.workers.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Money that is for no invoice, in the database; what was taken back stays, with the reason. */
@Component
class ApartMoney {

    private final JdbcClient database;

    ApartMoney(JdbcClient database) {
        this.database = database;
    }

    void set(PaymentId payment, Money amount, String why, String by, Instant at) {
        database.sql("""
                        insert into money.apart (id, payment_id, amount_pence, why, set_by, set_at)
                        values (:id, :payment, :pence, :why, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("payment", payment.value())
                .param("pence", amount.pence())
                .param("why", why)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether anything was set apart to be taken back. */
    boolean undo(PaymentId payment, String why, String by, Instant at) {
        return database.sql("""
                        update money.apart set undone_by = :by, undone_at = :at, undone_why = :why
                        where payment_id = :payment and undone_at is null
                        """)
                        .param("payment", payment.value())
                        .param("why", why)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean isSet(PaymentId payment) {
        return of(payment).stream().anyMatch(Apart::isStanding);
    }

    List<Apart> of(PaymentId payment) {
        return database.sql("select * from money.apart where payment_id = :payment order by set_at")
                .param("payment", payment.value())
                .query((row, index) -> new Apart(
                        Money.ofPence(row.getLong("amount_pence")),
                        row.getString("why"),
                        row.getString("set_by"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant(),
                        row.getString("undone_by"),
                        undoneAt(row),
                        row.getString("undone_why")))
                .list();
    }

    private static @Nullable Instant undoneAt(ResultSet row) throws SQLException {
        var at = row.getObject("undone_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
