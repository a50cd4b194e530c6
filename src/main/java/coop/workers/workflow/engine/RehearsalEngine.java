package coop.workers.workflow.engine;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An engine beside the real one, as locked down as that, with tables of its own that stay empty: whatever is done on it is
 * rolled back. Built when somebody first rehearses.
 */
@Component
class RehearsalEngine implements DisposableBean {

    private static final String SCHEMA = "rehearsal";
    private static final long ONE_AT_A_TIME = 7_240_001L;

    private final DataSource tables;
    private final TransactionTemplate neverKept;
    private final DataSourceTransactionManager transactions;
    private final RehearsalCast cast = new RehearsalCast();
    private @Nullable ProcessEngine engine;

    private final StepCatalogue catalogue;

    RehearsalEngine(DataSource office, StepCatalogue catalogue) {
        this.catalogue = catalogue;
        // another name for the office's connections, so that a rehearsal never joins what the office is about
        this.tables = new DelegatingDataSource(office);
        this.transactions = new DataSourceTransactionManager(tables);
        this.neverKept = new TransactionTemplate(transactions);
        this.neverKept.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The engine and what stands in for the office on it. */
    record Stage(ProcessEngine engine, RehearsalCast cast) {}

    /** Does {@code work} on the engine and takes back all that it wrote. */
    <T> T withoutTrace(Function<Stage, T> work) {
        var stage = new Stage(engine(), cast);
        var result = neverKept.execute(status -> {
            status.setRollbackOnly();
            useOwnTables();
            return Optional.ofNullable(work.apply(stage));
        });
        return Optional.ofNullable(result).flatMap(Function.identity()).orElseThrow();
    }

    private synchronized ProcessEngine engine() {
        if (engine == null) {
            cast.learn(catalogue);
            engine = Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
                makeTables();
                return build();
            }));
        }
        return engine;
    }

    /** Until the transaction ends names mean the tables of rehearsals. */
    private void useOwnTables() {
        new JdbcTemplate(tables).execute("set local search_path to " + SCHEMA);
    }

    /** Once and for all offices on this database. */
    private void makeTables() {
        var database = new JdbcTemplate(tables);
        database.query("select pg_advisory_xact_lock(?)", row -> {}, ONE_AT_A_TIME);
        var made = database.queryForObject(
                "select to_regclass(?) is not null", Boolean.class, SCHEMA + ".act_ge_property");
        if (!Boolean.TRUE.equals(made)) {
            database.execute("create schema if not exists " + SCHEMA);
            useOwnTables();
            database.execute((Connection connection) -> {
                EngineSchema.create(connection);
                return true;
            });
        }
        useOwnTables();
    }

    private ProcessEngine build() {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("rehearsal-" + System.identityHashCode(this));
        configuration.setDataSource(tables);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("none");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setCmmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setDeploymentLockUsed(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new RehearsalListener(cast))));
        LockDown.lock(configuration, new FlowExpressions(cast));
        return configuration.buildProcessEngine();
    }

    @Override
    public synchronized void destroy() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
