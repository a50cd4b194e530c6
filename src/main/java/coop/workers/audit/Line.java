package coop.workers.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * What happened to a row, as the seal covers it: without the salt, which may go. Digests are in hexadecimal digits.
 *
 * @param salted null where the row went
 */
record Line(
        long id,
        String book,
        String key,
        String what,
        Optional<String> because,
        Instant at,
        String lasting,
        @Nullable String salted) {

    static final RowMapper<Line> ROW = (row, number) -> of(row);

    static Line of(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("book"),
                row.getString("row_key"),
                row.getString("what"),
                Optional.ofNullable(row.getString("because")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                SealHash.HEX.formatHex(row.getBytes("lasting")),
                Optional.ofNullable(row.getBytes("salted"))
                        .map(SealHash.HEX::formatHex)
                        .orElse(null));
    }
}
