package coop.workers.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists that may be long in portions, so that a list of a hundred thousand lines never stands in memory at once. */
@Component
class LongLists {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    LongLists(DataSource source) {
        var inPortions = new JdbcTemplate(source);
        inPortions.setFetchSize(AT_ONCE);
        this.database = JdbcClient.create(inPortions);
    }

    JdbcClient database() {
        return database;
    }

    /** The columns that count how many lines are in each part of a list, for {@link #counts}. */
    static <P extends Enum<P>> String counted(Class<P> parts, Function<P, String> condition) {
        return Stream.of(parts.getEnumConstants())
                .map(part -> "count(*) filter (where %s) as part_%s".formatted(condition.apply(part), part.name()))
                .collect(Collectors.joining(", "));
    }

    static <P extends Enum<P>> Map<P, Integer> counts(Class<P> parts, ResultSet row) throws SQLException {
        var counts = new EnumMap<P, Integer>(parts);
        for (var part : parts.getEnumConstants()) {
            counts.put(part, row.getInt("part_" + part.name()));
        }
        return counts;
    }
}
