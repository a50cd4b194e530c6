package coop.workers;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.demonstration.ClockDesk;
import coop.workers.shared.TimeAhead;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class BackOfficeTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("clock") Clock ofTheHouse;

    @Autowired
    ApplicationContext office;

    @Test
    void theOfficeOpensOnARealPostgresWithTheEnginesTablesInPlace() {
        var version = database.sql("select version_ from act_ge_schema_log")
                .query(String.class)
                .single();

        assertThat(version).startsWith("7.24");
        assertThat(clock.getZone().getId()).isEqualTo("Z");
    }

    /** Only the demonstration's time can be moved; here the one other clock is the one that tests turn. */
    @Test
    void nobodyCanMoveTheTimeOfAnOfficeOfRealPeople() {
        assertThat(ofTheHouse).isEqualTo(Clock.systemUTC());
        assertThat(office.getBeansOfType(Clock.class).values())
                .hasOnlyElementsOfTypes(ofTheHouse.getClass(), TurnableClock.class);
        assertThat(office.getBeansOfType(TimeAhead.class)).isEmpty();
        assertThat(office.getBeansOfType(ClockDesk.class)).isEmpty();
        assertThat(database.sql("select count(*) from pg_namespace where nspname = 'demonstration'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
