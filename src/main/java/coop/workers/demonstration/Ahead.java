package coop.workers.demonstration;

import coop.workers.shared.TimeAhead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How far the demonstration stands ahead of the world: in the database, so that it outlives the office and is the same at every node. */
@Component
@Profile("demonstration")
@DependsOnDatabaseInitialization
class Ahead implements TimeAhead {

    private final Clock house;
    private final JdbcClient database;
    private volatile Duration ahead;

    Ahead(@Qualifier("clock") Clock house, JdbcClient database) {
        this.house = house;
        this.database = database;
        this.ahead = written();
    }

    @Override
    public Duration ahead() {
        return ahead;
    }

    /** From now on it is {@code moment}, and time goes on from there; never back. */
    void moveTo(Instant moment) {
        database.sql("update demonstration.clock set ahead_seconds = greatest(ahead_seconds, :ahead)")
                .param("ahead", secondsUntil(moment))
                .update();
        follow();
    }

    /** In whole seconds, rounded up: what is due at {@code moment} is due. */
    private long secondsUntil(Instant moment) {
        return Duration.between(house.instant(), moment)
                .plusSeconds(1)
                .minusNanos(1)
                .toSeconds();
    }

    /** What another node may have moved. */
    @Scheduled(fixedDelayString = "PT2S")
    void follow() {
        ahead = written();
    }

    private Duration written() {
        return Duration.ofSeconds(database.sql("select ahead_seconds from demonstration.clock")
                .query(Long.class)
                .single());
    }
}
