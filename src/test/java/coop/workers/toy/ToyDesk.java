package coop.workers.toy;

import coop.workers.access.CurrentActor;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where biscuits are ordered. */
@Service
@Transactional
public class ToyDesk {

    private final JdbcClient database;
    private final CurrentActor actor;
    private final Map<CaseNumber, List<PersonId>> tasters = new ConcurrentHashMap<>();

    ToyDesk(JdbcClient database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    public void tasters(CaseNumber number, List<PersonId> people) {
        tasters.put(number, people);
    }

    public PersonId taster(CaseNumber number, int index) {
        return tasters.getOrDefault(number, List.of()).get(index);
    }

    public void choose(CaseNumber number, String kind) {
        database.sql("insert into toy.biscuit_order (case_number, kind) values (?, ?)")
                .params(number.value(), kind)
                .update();
        if (kind.equals("poisoned")) {
            throw new Rejection(Problem.at("kind", "toy.poisoned"));
        }
        if (kind.equals("broken")) {
            throw new IllegalStateException("the tin is broken");
        }
    }

    public void place(CaseNumber number) {
        if (actor.get().person() != null) {
            throw new IllegalStateException("only the office orders");
        }
        database.sql("update toy.biscuit_order set ordered = true where case_number = ?")
                .param(number.value())
                .update();
    }

    public Optional<String> chosen(CaseNumber number) {
        return database.sql("select kind from toy.biscuit_order where case_number = ?")
                .param(number.value())
                .query(String.class)
                .optional();
    }

    public boolean isOrdered(CaseNumber number) {
        return database.sql("select ordered from toy.biscuit_order where case_number = ?")
                .param(number.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
