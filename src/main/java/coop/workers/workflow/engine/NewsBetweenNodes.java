package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkChanged;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Carries word of changed work to the other nodes on the same database, and theirs to the screens of this one, by
 * PostgreSQL's own NOTIFY. It goes out after the work is committed and many at once, since a notification inside a transaction
 * makes commits wait for each other. One connection of the pool listens; lost, it is taken anew. What is said in between
 * other nodes do not hear: their screens show it when they next look.
 */
@Component
class NewsBetweenNodes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsBetweenNodes.class);

    private static final String CHANNEL = "work_changed";

    private static final long GATHERED_MILLISECONDS = 200;

    /** A notification takes 8,000 bytes, and a piece of work about sixty. */
    private static final int IN_ONE = 80;

    private static final int LISTEN_MILLISECONDS = 1_000;
    private static final long SHORTEST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 15_000;

    private final String node = UUID.randomUUID().toString();
    private final DataSource connections;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final LinkedBlockingQueue<WorkChanged> outgoing = new LinkedBlockingQueue<>();
    private final AtomicBoolean onTheWay = new AtomicBoolean();
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private @Nullable ScheduledExecutorService courier;
    private @Nullable Thread listener;

    NewsBetweenNodes(DataSource connections, JdbcClient database, ApplicationEventPublisher events) {
        this.connections = connections;
        this.database = database;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        stopped = new CountDownLatch(1);
        courier = Executors.newSingleThreadScheduledExecutor(errand -> thread(errand, "news-to-nodes"));
        listener = thread(this::listen, "news-from-nodes");
        listener.start();
    }

    private static Thread thread(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        if (courier != null) {
            courier.shutdownNow();
        }
        if (listener != null) {
            listener.interrupt();
            try {
                listener.join(2L * LISTEN_MILLISECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Tells the other nodes soon; waits for nothing. */
    void tell(WorkChanged change) {
        var errands = courier;
        if (!running || errands == null) {
            return;
        }
        outgoing.add(change);
        if (onTheWay.compareAndSet(false, true)) {
            // what goes wrong there is told there
            var unused = errands.schedule(this::send, GATHERED_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void send() {
        onTheWay.set(false);
        var changes = new ArrayList<WorkChanged>();
        while (outgoing.drainTo(changes, IN_ONE) > 0) {
            try {
                database.sql("select pg_notify(?, ?)")
                        .params(CHANNEL, written(changes))
                        .query((row, index) -> index)
                        .list();
            } catch (DataAccessException unreachable) {
                LOG.info("Other nodes were not told of changed work: {}", unreachable.getMessage());
            }
            changes.clear();
        }
    }

    private String written(List<WorkChanged> changes) {
        var text = new StringBuilder(node);
        changes.stream().distinct().forEach(change -> text.append('\n')
                .append(change.task().value())
                .append(' ')
                .append(change.caseNumber().value()));
        return text.toString();
    }

    private void listen() {
        var pause = SHORTEST_PAUSE;
        while (running) {
            try (var connection = connections.getConnection()) {
                begin(connection);
                pause = SHORTEST_PAUSE;
                hearOrTellThePool(connection);
                end(connection);
            } catch (SQLException lost) {
                if (running) {
                    LOG.info("Word from other nodes is not heard for now: {}", lost.getMessage());
                    rest(pause);
                    pause = Math.min(2 * pause, LONGEST_PAUSE);
                }
            }
        }
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
    }

    private static void end(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("unlisten " + CHANNEL);
        }
    }

    /** The pool does not see what goes wrong with the driver's own connection, until a statement fails. */
    private void hearOrTellThePool(Connection connection) throws SQLException {
        try {
            hear(connection);
        } catch (SQLException lost) {
            try {
                end(connection);
            } catch (SQLException known) {
                lost.addSuppressed(known);
            }
            throw lost;
        }
    }

    private void hear(Connection connection) throws SQLException {
        var news = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = news.getNotifications(LISTEN_MILLISECONDS);
            if (heard != null) {
                for (var each : heard) {
                    pass(each.getParameter());
                }
            }
        }
    }

    private void pass(String text) {
        var lines = text.split("\n", -1);
        if (lines[0].equals(node)) {
            return;
        }
        for (var place = 1; place < lines.length; place++) {
            var words = lines[place].split(" ", 2);
            if (words.length == 2) {
                events.publishEvent(new WorkChanged(new TaskId(words[0]), new CaseNumber(words[1])));
            }
        }
    }

    private void rest(long milliseconds) {
        try {
            var unused = stopped.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
