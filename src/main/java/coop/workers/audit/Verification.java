package coop.workers.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the whole chain and every covered table, at one moment, and compares. It uses nothing of what the database knows about
 * the chain but its rows: the hashes are worked out here, and the texts they are of by functions that PostgreSQL ships.
 */
class Verification {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate database;
    private final TransactionTemplate moment;
    private final List<Break> breaks = new ArrayList<>();

    Verification(DataSource source) {
        database = new JdbcTemplate(source);
        database.setFetchSize(AT_ONCE);
        moment = new TransactionTemplate(new JdbcTransactionManager(source));
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Where the chain, or a row, is not as it was: in which table, which row, and what differs. */
    record Break(String table, String row, String differs) {}

    /**
     * What was found.
     *
     * @param rows rows of covered tables that are there
     * @param books covered tables
     * @param unsealed lines that the next seal will cover
     * @param erased rows that are no more because the time for keeping them was over
     * @param broken the first place that is not as it was
     */
    record Outcome(
            long rows,
            int books,
            long lines,
            long unsealed,
            long erased,
            int seals,
            Optional<Seal> last,
            Optional<Break> broken) {}

    /** A seal as somebody wrote it down, elsewhere and earlier. */
    record WrittenDown(long number, String hash) {}

    private record Book(
            String name,
            List<String> keys,
            List<String> lasting,
            List<String> leftOut,
            boolean mayChange,
            boolean mayGo,
            @Nullable String table) {}

    Outcome verify(Optional<WrittenDown> writtenDown) {
        return Optional.ofNullable(moment.execute(begun -> atThisMoment(writtenDown)))
                .orElseThrow();
    }

    private Outcome atThisMoment(Optional<WrittenDown> writtenDown) {
        breaks.clear();
        database.execute("set local timezone = 'UTC'");
        database.execute("set local bytea_output = 'hex'");
        var seals = seals();
        var chain = new ChainWalk(seals, breaks);
        database.query("select * from audit.line where seal is not null order by seal, id", row -> {
            chain.next(row.getLong("seal"), Line.of(row));
        });
        chain.end();
        writtenDown.ifPresent(written -> compare(written, seals));
        var books = books();
        strangers();
        var rows = 0L;
        for (var book : books) {
            rows += rowsOf(book);
        }
        return new Outcome(
                rows,
                books.size(),
                number("select count(*) from audit.line"),
                number("select count(*) from audit.line where seal is null"),
                number("select count(*) from audit.line where what = 'GONE' and because = 'erasure'"),
                seals.size(),
                seals.values().stream().reduce((earlier, later) -> later),
                breaks.stream().findFirst());
    }

    private Map<Long, Seal> seals() {
        var seals = new LinkedHashMap<Long, Seal>();
        database.query("select * from audit.seal order by number", Seal::of)
                .forEach(seal -> seals.put(seal.number(), seal));
        return seals;
    }

    private void compare(WrittenDown written, Map<Long, Seal> seals) {
        var seal = seals.get(written.number());
        if (seal == null || !seal.hash().equals(written.hash())) {
            breaks.add(
                    0,
                    new Break("audit.seal", Long.toString(written.number()), "its hash is not the one written down"));
        }
    }

    private List<Book> books() {
        return database.query(
                "select book.*, to_regclass(name)::text as in_table from audit.book order by name",
                (row, number) -> new Book(
                        row.getString("name"),
                        names(row, "keys"),
                        names(row, "lasting"),
                        names(row, "left_out"),
                        row.getBoolean("may_change"),
                        row.getBoolean("may_go"),
                        row.getString("in_table")));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** Lines of tables that nobody says are covered. */
    private void strangers() {
        database.queryForList("""
                        select distinct book from audit.line where not exists (select from audit.book where name = book)
                        """, String.class)
                .forEach(book -> breaks.add(new Break(book, "(all)", "the table is not covered any more")));
    }

    /** Compares the rows of a table with their lines; says how many rows there are. */
    private long rowsOf(Book book) {
        if (book.table() == null) {
            breaks.add(new Break(book.name(), "(all)", "the table is not there any more"));
            return 0;
        }
        var triggers = number("""
                select count(*) from pg_trigger where tgrelid = to_regclass(?) and tgname like 'audit\\_%' and tgenabled in ('O', 'A')
                """, book.name());
        if (triggers != 4) {
            breaks.add(new Break(book.name(), "(all)", "its triggers are gone or switched off"));
        }
        var rows = new long[1];
        database.query(
                """
                        with history as (
                            select row_key,
                                string_agg(what || ' ' || coalesce(because, '-') || ' ' || encode(lasting, 'hex'), ',' order by id) as steps,
                                (array_agg(salted order by id desc))[1] as salted,
                                (array_agg(salt order by id desc))[1] as salt,
                                max(id) as latest
                            from audit.line where book = ? group by row_key),
                        there as (
                            select (select string_agg(said ->> key, '/' order by place) from unnest(?) with ordinality as named (key, place)) as row_key,
                                (select jsonb_object_agg(key, said -> key)::text from unnest(?) as key) as lasting_text,
                                (said - ?)::text as salted_text
                            from (select jsonb_strip_nulls(to_jsonb(t)) - ? as said from %s t) as line)
                        select * from history full join there using (row_key) order by latest, row_key
                        """.formatted(book.table()),
                row -> {
                    var key = row.getString("row_key");
                    var lasting = row.getString("lasting_text");
                    rows[0] += lasting == null ? 0 : 1;
                    var history = new RowHistory(
                            book.mayChange(),
                            book.mayGo(),
                            row.getString("steps"),
                            row.getBytes("salted"),
                            row.getBytes("salt"));
                    if (breaks.isEmpty()) {
                        history.differs(lasting, row.getString("salted_text"))
                                .ifPresent(differs -> breaks.add(new Break(book.name(), key, differs)));
                    }
                },
                book.name(),
                array(book.keys()),
                array(book.lasting()),
                array(book.lasting()),
                array(book.leftOut()));
        return rows[0];
    }

    private static String[] array(List<String> names) {
        return names.toArray(String[]::new);
    }

    private long number(String question, Object... given) {
        return Optional.ofNullable(database.queryForObject(question, Long.class, given))
                .orElse(0L);
    }

    /** Goes along the lines in the order in which they were sealed. */
    private static final class ChainWalk {

        private final Map<Long, Seal> seals;
        private final List<Break> breaks;
        private @Nullable Seal open;
        private @Nullable SealHash hash;
        private int lines;
        private long expected = 1;
        private String previous = SealHash.NOTHING;

        ChainWalk(Map<Long, Seal> seals, List<Break> breaks) {
            this.seals = seals;
            this.breaks = breaks;
        }

        void next(long number, Line line) {
            if (!breaks.isEmpty()) {
                return;
            }
            if (open == null || open.number() != number) {
                close();
                begin(number, line);
            }
            if (hash != null) {
                hash.with(line);
                lines++;
            }
        }

        private void begin(long number, Line line) {
            var seal = seals.get(number);
            if (seal == null) {
                broken(number, "it is missing, and line %d says it was sealed by it".formatted(line.id()));
            } else if (number != expected) {
                broken(expected, "it has no lines, or is missing");
            } else if (!seal.previous().equals(previous)) {
                broken(number, "it does not follow the seal before it");
            } else {
                open = seal;
                hash = new SealHash(number, seal.sealedAt(), previous);
            }
        }

        private void close() {
            if (open == null || hash == null) {
                return;
            }
            if (lines != open.lines()) {
                broken(open.number(), "it was put under %d lines, and there are %d".formatted(open.lines(), lines));
            } else if (!hash.hash().equals(open.hash())) {
                broken(open.number(), "its lines are not those it was put under, or not in their order");
            }
            previous = open.hash();
            expected = open.number() + 1;
            open = null;
            hash = null;
            lines = 0;
        }

        void end() {
            close();
            if (breaks.isEmpty() && expected <= seals.size()) {
                broken(expected, "it has no lines, or is missing");
            }
        }

        private void broken(long number, String differs) {
            breaks.add(new Break("audit.seal", Long.toString(number), differs));
        }
    }
}
