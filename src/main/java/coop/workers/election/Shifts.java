package coop.workers.election;

import coop.workers.election.Timetable.Shift;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept how the days of elections have moved. */
@Repository
class Shifts {

    private final JdbcClient database;

    Shifts(JdbcClient database) {
        this.database = database;
    }

    /** Keeps one move; days that stay are not in it. */
    void keep(ElectionId election, List<Shift> shifts) {
        var number = database.sql(
                        "select coalesce(max(number), 0) + 1 from election.shift where election_id = :election")
                .param("election", election.value())
                .query(Integer.class)
                .single();
        var place = 0;
        for (var shift : shifts) {
            if (!shift.was().equals(shift.becomes())) {
                database.sql("""
                                insert into election.shift (election_id, number, place, milestone, was_at, now_at)
                                values (:election, :number, :place, :milestone, :was, :now)
                                """)
                        .param("election", election.value())
                        .param("number", number)
                        .param("place", place++)
                        .param("milestone", shift.milestone().name())
                        .param("was", shift.was())
                        .param("now", shift.becomes())
                        .update();
            }
        }
    }

    /** All moves, the latest first. */
    List<List<Shift>> of(ElectionId election) {
        var moves = new TreeMap<Integer, List<Shift>>();
        database.sql("select * from election.shift where election_id = :election order by number, place")
                .param("election", election.value())
                .query(row -> {
                    moves.computeIfAbsent(-row.getInt("number"), number -> new ArrayList<>())
                            .add(new Shift(
                                    Milestone.valueOf(row.getString("milestone")),
                                    row.getObject("was_at", LocalDateTime.class),
                                    row.getObject("now_at", LocalDateTime.class),
                                    false));
                });
        return List.copyOf(moves.values());
    }
}
