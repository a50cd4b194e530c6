package coop.workers.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of the office's own, whose data outlives it. One office at a time may own a data directory; a server
 * left behind by an office that was killed is stopped in good order before the next one starts.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final String USER = "postgres";

    private final FileChannel ownerFile;
    private final FileLock ownership;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileChannel ownerFile, FileLock ownership, EmbeddedPostgres server) {
        this.ownerFile = ownerFile;
        this.ownership = ownership;
        this.server = server;
    }

    /**
     * Starts the server over the data in {@code home}, making both where they are missing.
     *
     * @param home the folder that holds the data, the unpacked binaries and the mark of the owner
     * @throws DataInUse if another office has this data open
     * @throws UncheckedIOException if the folder cannot be written or the server does not come up
     */
    public static EmbeddedDatabase openAt(Path home) {
        try {
            Files.createDirectories(home);
            var ownerFile = FileChannel.open(
                    home.resolve("owner"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            var ownership = takeOwnership(home, ownerFile);
            try {
                stopServerLeftBehind(home);
                return new EmbeddedDatabase(ownerFile, ownership, start(home));
            } catch (IOException | RuntimeException failure) {
                ownerFile.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The embedded database at %s could not be started: %s".formatted(home, failure.getMessage()),
                    failure);
        }
    }

    /** The address of the office's database, for a connection pool. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort());
    }

    /** The name to connect as; the server listens on the loopback address only. */
    public String user() {
        return USER;
    }

    @Override
    public void close() throws IOException {
        server.close();
        ownership.release();
        ownerFile.close();
    }

    private static FileLock takeOwnership(Path home, FileChannel ownerFile) throws IOException {
        var lock = tryLock(ownerFile);
        if (lock == null) {
            var owner = Files.readString(home.resolve("owner"), StandardCharsets.UTF_8)
                    .strip();
            ownerFile.close();
            throw new DataInUse(home, owner);
        }
        ownerFile.truncate(0);
        ownerFile.write(StandardCharsets.UTF_8.encode(
                "process " + ProcessHandle.current().pid()));
        ownerFile.force(true);
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel ownerFile) throws IOException {
        try {
            return ownerFile.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static EmbeddedPostgres start(Path home) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("data"))
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_PATIENCE)
                .setLocaleConfig("locale", "C.UTF-8")
                // The library switches durability off for throw-away tests; a later setting wins.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    /**
     * After a kill of the office its server lives on, with the data open and a port nobody knows. After a kill of the server
     * itself those that worked for it live on until they have done what they were at, and no other server may start.
     */
    private static void stopServerLeftBehind(Path home) throws IOException {
        var server = serverLeftBehind(home.resolve("data/postmaster.pid"));
        if (server.isPresent()) {
            stop(server.get());
        }
        for (var orphan : ofBinariesIn(home.resolve("binaries"))) {
            stop(orphan);
        }
    }

    private static void stop(ProcessHandle leftBehind) throws IOException {
        LOG.info("Stopping the database server (process {}) that an earlier run left behind", leftBehind.pid());
        leftBehind.destroy();
        try {
            leftBehind.onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failure) {
            throw new IOException(
                    "the database server (process %d) of an earlier run does not stop".formatted(leftBehind.pid()),
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the earlier database server to stop", interrupted);
        }
    }

    /** Each home has binaries of its own, so whoever runs from there belongs to it. */
    private static List<ProcessHandle> ofBinariesIn(Path binaries) throws IOException {
        if (!Files.exists(binaries)) {
            return List.of();
        }
        var real = binaries.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(real))
                        .isPresent())
                .toList();
    }

    private static Optional<ProcessHandle> serverLeftBehind(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    /** Another office has the data open. */
    public static final class DataInUse extends IllegalStateException {
        DataInUse(Path home, String owner) {
            super(
                    "The data in %s is in use by another office (%s). Stop that one first, or give this one a folder of its own with backoffice.database.directory."
                            .formatted(home.toAbsolutePath(), owner));
        }
    }
}
