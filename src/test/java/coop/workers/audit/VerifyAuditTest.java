package coop.workers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Setting;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestDatabase;
import coop.workers.testing.WholeDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** What the audit finds, and what it does not mind; over a database of its own, since here it is tampered with. */
@OfficeTest
@ContextConfiguration(initializers = TestDatabase.OfItsOwn.class)
class VerifyAuditTest {

    private static final Actor PRIYA = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private static final Actor ADA = new Actor(PersonId.random(), "Ada", Set.of(Role.ADMINISTRATOR));

    @Autowired
    Sealing sealing;

    @Autowired
    AuditDesk desk;

    @Autowired
    Books books;

    @Autowired
    CaseDesk cases;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    CurrentActor actors;

    @Autowired
    HikariDataSource source;

    @Autowired
    JdbcClient database;

    @Autowired
    WholeDatabase everything;

    @Autowired
    TransactionTemplate transaction;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private CaseNumber number;

    @BeforeEach
    void aCaseWithAComment() {
        number = actors.as(
                Actor.OFFICE,
                () -> cases.open(
                        "AUD", "toy", "Weavers", Set.of(Role.MEMBERSHIP_TEAM), Message.of("casework.example")));
        actors.as(PRIYA, () -> {
            cases.record(number, Audience.INSIDE, Message.of("casework.example"));
            cases.comment(number, "They weave");
        });
        sealing.round();
    }

    @Test
    void anOfficeThatNobodyTamperedWithVerifies() throws IOException {
        actors.as(ADA, () -> organisation.change(Setting.BOARD_SEATS, 9, "Growing"));

        assertThat(verify()).isZero();
        assertThat(said()).contains("1 lines not sealed yet").contains("Everything is as it was written.");

        sealing.round();
        assertThat(verify()).isZero();
        assertThat(said()).contains(" 0 lines not sealed yet");
    }

    @Test
    void aSealThatWasWrittenDownHasToBeInTheChain() throws IOException {
        var last = actors.as(ADA, () -> desk.standing()).last().orElseThrow();
        actors.as(PRIYA, () -> cases.comment(number, "And dye"));
        sealing.round();

        assertThat(verify("--written-down=%d:%s".formatted(last.number(), last.hash())))
                .isZero();
        assertThat(verify("--written-down=%d:%s".formatted(last.number() + 1, last.hash())))
                .isEqualTo(2);
        assertThat(complained()).contains("audit.seal, row " + (last.number() + 1));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            update casework.timeline_entry set comment = 'They spin' where id = :row | update casework.timeline_entry set comment = 'They weave' where id = :row | its text is not as it was
            update casework.timeline_entry set at = at - interval '1 day' where id = :row | update casework.timeline_entry set at = at + interval '1 day' where id = :row | what lasts of it is not as it was
            """)
    void aRowThatWasAlteredIsNamed(String tampering, String undoing, String differs) throws IOException {
        var row = comment();

        behindTheBack("casework.timeline_entry", tampering.replace(":row", row));
        assertThat(verify()).isEqualTo(2);
        assertThat(complained()).contains("BROKEN at casework.timeline_entry, row " + row + ": " + differs);

        behindTheBack("casework.timeline_entry", undoing.replace(":row", row));
        assertThat(verify()).isZero();
    }

    @Test
    void aRowThatWasTakenAwayIsNamedAndSoIsOneThatWasPutIn() throws IOException {
        var row = comment();
        database.sql("create table public.aside as select * from casework.timeline_entry where id = " + row)
                .update();

        behindTheBack("casework.timeline_entry", "delete from casework.timeline_entry where id = " + row);
        assertThat(verify()).isEqualTo(2);
        assertThat(complained()).contains("row " + row + ": it was taken away without a line");

        behindTheBack("casework.timeline_entry", """
                insert into casework.timeline_entry overriding system value
                select * from public.aside union all
                select 999999, case_number, at, person, 'Somebody else', audience, sentence_key, sentence_arguments, comment
                from public.aside
                """);
        assertThat(verify()).isEqualTo(2);
        assertThat(complained()).contains("row 999999: it was put in without a line");

        behindTheBack("casework.timeline_entry", "delete from casework.timeline_entry where id = 999999");
        database.sql("drop table public.aside").update();
        assertThat(verify()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a line altered     | update audit.line set at = at - interval '1 hour' where id = :line | update audit.line set at = at + interval '1 hour' where id = :line
            two lines swapped  | update audit.line set row_key = other.row_key from (select id, row_key from audit.line) other where line.id in (:line, :before) and other.id in (:line, :before) and other.id <> line.id | update audit.line set row_key = other.row_key from (select id, row_key from audit.line) other where line.id in (:line, :before) and other.id in (:line, :before) and other.id <> line.id
            a line unsealed    | update audit.line set seal = null where id = :line | update audit.line set seal = :seal where id = :line
            a line moved       | update audit.line set seal = :seal - 1 where id = :line | update audit.line set seal = :seal where id = :line
            """)
    void linesThatWereTamperedWithBreakTheirSeal(String what, String tampering, String undoing) throws IOException {
        var line = database.sql("select max(id) from audit.line where book = 'casework.timeline_entry'")
                .query(Long.class)
                .single();
        var before = database.sql(
                        "select max(id) from audit.line where book = 'casework.timeline_entry' and id < :line")
                .param("line", line)
                .query(Long.class)
                .single();
        var seal = database.sql("select seal from audit.line where id = :line")
                .param("line", line)
                .query(Long.class)
                .single();

        behindTheBack("audit.line", given(tampering, line, before, seal));
        assertThat(verify()).as(what).isEqualTo(2);
        assertThat(complained()).contains("BROKEN at audit.seal, row ");

        behindTheBack("audit.line", given(undoing, line, before, seal));
        assertThat(verify()).as(what + " and put back").isZero();
    }

    @Test
    void aTableThatIsNotWatchedAnyMoreIsNamed() throws IOException {
        database.sql("alter table register.member disable trigger audit_changed")
                .update();

        assertThat(verify()).isEqualTo(2);
        assertThat(complained())
                .contains("BROKEN at register.member, row (all): its triggers are gone or switched off");

        database.sql("alter table register.member enable trigger audit_changed").update();
        assertThat(verify()).isZero();
    }

    @Test
    void theDatabaseRefusesWhatIsOnlyEverAddedTo() {
        for (var tampering : List.of(
                "update casework.timeline_entry set comment = 'They spin' where id = " + comment(),
                "delete from casework.timeline_entry where id = " + comment(),
                "truncate organisation.setting_value",
                "update audit.line set what = 'FOUND'",
                "delete from audit.line",
                "update audit.seal set lines = 1",
                "truncate audit.line")) {
            assertThatThrownBy(() -> database.sql(tampering).update())
                    .as(tampering)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added");
        }
    }

    @Test
    void evenWithAReasonNothingThatLastsIsAltered() {
        var row = comment();

        assertThatThrownBy(() -> transaction.executeWithoutResult(begun -> {
                    books.openFor(Books.Reason.ERASURE);
                    database.sql("update casework.timeline_entry set at = now() where id = " + row)
                            .update();
                }))
                .hasMessageContaining("only ever added");
        assertThatThrownBy(() -> database.sql("delete from casework.timeline_entry where id = " + row)
                        .update())
                .as("the reason does not outlive its transaction")
                .hasMessageContaining("only ever added");
    }

    @Test
    void whatIsLetGoOfInItsTimeLeavesTheChainWholeAndNoNameAnywhere() throws IOException {
        var name = "Forgettable " + UUID.randomUUID();
        actors.as(PRIYA, () -> cases.comment(number, name + " rang"));
        sealing.round();
        assertThat(everything.tablesThatMention(name)).contains("casework.timeline_entry");
        assertThat(salts()).isPositive();

        actors.as(Actor.OFFICE, () -> {
            cases.close(number, Message.of("casework.example"));
            cases.erase(number);
        });

        assertThat(verify()).isZero();
        assertThat(said()).doesNotContain(" 0 rows were let go of");
        assertThat(everything.tablesThatMention(name)).isEmpty();
        assertThat(salts())
                .as("no digest of the text can be tried out any more")
                .isZero();
        sealing.round();
        assertThat(verify()).isZero();
    }

    @Test
    void twoNodesSealEachLineOnce() throws Exception {
        var nodes = Executors.newFixedThreadPool(4);
        try {
            actors.as(PRIYA, () -> IntStream.range(0, 50).forEach(one -> cases.comment(number, "Said " + one)));
            var sealed = nodes.invokeAll(java.util.Collections.nCopies(8, (Callable<Integer>) sealing::round)).stream()
                    .map(VerifyAuditTest::got)
                    .collect(Collectors.summingInt(Integer::intValue));

            assertThat(sealed).isEqualTo(50);
            assertThat(verify()).isZero();
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void aCopyOfTheDatabaseVerifiesElsewhere() throws IOException {
        var here = database.sql("select current_database()").query(String.class).single();
        var copy = here + "_copy";
        var maintenance = new JdbcTemplate(
                new DriverManagerDataSource(source.getJdbcUrl().replace("/" + here, "/postgres"), "postgres", ""));

        maintenance.execute("alter database %s allow_connections false".formatted(here));
        maintenance.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", row -> {}, here);
        maintenance.execute("create database %s template %s".formatted(copy, here));
        maintenance.execute("alter database %s allow_connections true".formatted(here));
        source.getHikariPoolMXBean().softEvictConnections();

        assertThat(verify(new DriverManagerDataSource(
                        source.getJdbcUrl().replace("/" + here, "/" + copy), "postgres", "")))
                .isZero();
        maintenance.execute("drop database " + copy);
    }

    @Test
    void whatCannotBeLookedAtIsNoVerdict() throws IOException {
        assertThat(verify("--written-down=12")).isEqualTo(1);
        assertThat(complained()).startsWith("--written-down=12").contains("Usage: verify-audit");
        assertThat(verify("nonsense")).isEqualTo(1);
        assertThat(verify("--help")).isZero();
        assertThat(verify(new DriverManagerDataSource(source.getJdbcUrl() + "_nowhere", "postgres", "")))
                .isEqualTo(1);
        assertThat(complained()).contains("could not be verified").contains("_nowhere");
    }

    private String comment() {
        return database.sql("select max(id)::text from casework.timeline_entry where comment is not null")
                .query(String.class)
                .single();
    }

    private long salts() {
        return database.sql("""
                        select count(*) from audit.line where salt is not null and book = 'casework.timeline_entry'
                        and row_key not in (select id::text from casework.timeline_entry where case_number <> :number)
                        """)
                .param("number", number.value())
                .query(Long.class)
                .single();
    }

    /** As somebody does it who owns the database. */
    private void behindTheBack(String table, String tampering) {
        database.sql("alter table %s disable trigger user".formatted(table)).update();
        database.sql(tampering).update();
        database.sql("alter table %s enable trigger user".formatted(table)).update();
    }

    private static String given(String sql, long line, long before, long seal) {
        return sql.replace(":line", Long.toString(line))
                .replace(":before", Long.toString(before))
                .replace(":seal", Long.toString(seal));
    }

    private static <T> T got(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private int verify(String... words) throws IOException {
        return verify(source, words);
    }

    private int verify(DataSource which, String... words) throws IOException {
        out.reset();
        complaints.reset();
        return new VerifyAuditCommand(out, complaints, settings -> only(which)).run(List.of(words));
    }

    private static GenericApplicationContext only(DataSource which) {
        var context = new GenericApplicationContext();
        // the pool is the office's, and stays open
        context.registerBean(DataSource.class, () -> which, definition -> definition.setDestroyMethodName(""));
        context.refresh();
        return context;
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private String complained() {
        return complaints.toString(UTF_8);
    }
}
