package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays the acts that have not been played over this data, before the office opens its doors. */
@Component
@Profile("demonstration")
class Stage implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

    private final List<Act> acts;
    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Stage(
            List<Act> acts,
            JdbcClient database,
            CurrentActor currentActor,
            Clock clock,
            TransactionTemplate transaction) {
        this.acts = acts.stream().sorted(Comparator.comparingInt(Act::order)).toList();
        this.database = database;
        this.currentActor = currentActor;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var act : acts) {
            currentActor.as(Actor.OFFICE, () -> transaction.executeWithoutResult(status -> playUnlessPlayed(act)));
        }
    }

    /** The mark is set first: of two offices that start together over one database the second waits, and then leaves it. */
    private void playUnlessPlayed(Act act) {
        var isNew = database.sql("insert into demonstration.act (name, played_at) values (?, ?) on conflict do nothing")
                        .params(act.name(), clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (isNew) {
            act.play();
            LOG.info("The demonstration organisation has its {}", act.name());
        }
    }
}
