package coop.workers.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A seal under some lines, and so under all before them; hashes are in hexadecimal digits. */
record Seal(long number, Instant sealedAt, int lines, String previous, String hash) {

    static Seal of(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getInt("lines"),
                SealHash.HEX.formatHex(row.getBytes("previous")),
                SealHash.HEX.formatHex(row.getBytes("hash")));
    }
}
