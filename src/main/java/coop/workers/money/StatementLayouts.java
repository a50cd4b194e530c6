package coop.workers.money;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.money.bank.CsvLayout;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How banks lay out their files: what a treasurer described comes before what is shipped. */
@Component
class StatementLayouts {

    private static final int LONGEST = 100;

    private final JdbcClient database;
    private final ObjectMapper json;

    StatementLayouts(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    List<CsvLayout> all() {
        var own =
                database
                        .sql("select layout from money.statement_layout order by name")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(this::read);
        return Stream.concat(own, CsvLayout.SHIPPED.stream()).toList();
    }

    void keep(CsvLayout layout, String who, Instant at) {
        check(layout);
        database.sql("""
                        insert into money.statement_layout (name, layout, changed_by, changed_at)
                        values (:name, cast(:layout as jsonb), :by, :at)
                        on conflict (name) do update
                          set layout = excluded.layout, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("name", layout.name().strip())
                .param("layout", written(layout))
                .param("by", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws Rejection if something that is needed is not named */
    void check(CsvLayout layout) {
        var problems = problems(layout);
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    private static List<Problem> problems(CsvLayout layout) {
        var problems = new ArrayList<Problem>();
        if (layout.name().isBlank() || layout.name().length() > LONGEST) {
            problems.add(Problem.at("name", "money.layout.name", LONGEST));
        }
        if (layout.date().isBlank()) {
            problems.add(Problem.at("date", "money.layout.date"));
        }
        if (!isPattern(layout.datePattern())) {
            problems.add(Problem.at("datePattern", "money.layout.pattern"));
        }
        if (layout.amount() == null && (layout.in() == null || layout.out() == null)) {
            problems.add(Problem.at("amount", "money.layout.amount"));
        }
        if (layout.party().isBlank() && layout.references().isEmpty()) {
            problems.add(Problem.at("references", "money.layout.text"));
        }
        return problems;
    }

    private static boolean isPattern(String pattern) {
        try {
            return !pattern.isBlank()
                    && pattern.length() <= LONGEST
                    && DateTimeFormatter.ofPattern(pattern).toString().length() > 0;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private CsvLayout read(String layout) {
        try {
            return json.readValue(layout, CsvLayout.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept layout cannot be read", broken);
        }
    }

    private String written(CsvLayout layout) {
        try {
            return json.writeValueAsString(layout);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
