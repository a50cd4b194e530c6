package coop.workers.casework;

import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    CaseNumber next(String kind) {
        return next(kind, 1).get(0);
    }

    /**
     * The next {@code count}, those that were handed back first. The row of the year stays locked until the transaction ends,
     * and falls back with it: no gaps.
     */
    List<CaseNumber> next(String kind, int count) {
        var year = settings.today().getYear();
        var spare = handedBack(kind, year, count);
        var missing = count - spare.size();
        if (missing == 0) {
            return numbers(kind, year, spare.stream());
        }
        int last = database.sql("""
                        insert into casework.numbering as n (kind, year, last) values (:kind, :year, :missing)
                        on conflict (kind, year) do update set last = n.last + :missing
                        returning last
                        """)
                .param("kind", kind)
                .param("year", year)
                .param("missing", missing)
                .query(Integer.class)
                .single();
        var anew = IntStream.rangeClosed(last - missing + 1, last).boxed();
        return numbers(kind, year, Stream.concat(spare.stream(), anew));
    }

    private List<Integer> handedBack(String kind, int year, int atMost) {
        return database
                .sql("""
                        delete from casework.spare_number where (kind, year, number) in (
                            select kind, year, number from casework.spare_number where kind = :kind and year = :year
                            order by number limit :most for update skip locked)
                        returning number
                        """)
                .param("kind", kind)
                .param("year", year)
                .param("most", atMost)
                .query(Integer.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** Takes back numbers under which nothing was opened; the next cases of their year get them. */
    void handBack(List<CaseNumber> unused) {
        database.sql("""
                        insert into casework.spare_number (kind, year, number)
                        select split_part(number, '-', 1), split_part(number, '-', 2)::integer,
                            split_part(number, '-', 3)::integer
                        from unnest(cast(:numbers as text[])) number
                        """)
                .param("numbers", unused.stream().map(CaseNumber::value).toArray(String[]::new))
                .update();
    }

    private static List<CaseNumber> numbers(String kind, int year, Stream<Integer> numbers) {
        return numbers.map(number -> new CaseNumber("%s-%d-%04d".formatted(kind, year, number)))
                .toList();
    }
}
