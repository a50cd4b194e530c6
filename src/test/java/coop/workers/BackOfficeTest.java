package coop.workers;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class BackOfficeTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void theOfficeOpensOnARealPostgresWithTheEnginesTablesInPlace() {
        var version = database.sql("select version_ from act_ge_schema_log")
                .query(String.class)
                .single();

        assertThat(version).startsWith("7.24");
        assertThat(clock.getZone().getId()).isEqualTo("Z");
    }
}
