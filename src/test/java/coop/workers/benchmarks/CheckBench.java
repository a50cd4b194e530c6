package coop.workers.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessFolder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * B10: checking the folder of a process before it is published, as the office does it, against its deployment by a bare
 * engine on PostgreSQL.
 */
@OfficeTest
class CheckBench {

    private static final int TIMES = 20;

    @Autowired
    DiagramCheck check;

    @Test
    void checkOfEachFolder() throws IOException, InterruptedException {
        var rounds = new Rounds("check", "check", "bare engine deploy");
        try (var database = EmbeddedPostgres.builder().start()) {
            var engine = bareEngine(database);
            try {
                for (var folder : folders()) {
                    assertThat(check.check(folder)).isEmpty();
                    rounds.measure(
                            "%s, %d times".formatted(folder.name(), TIMES),
                            () -> timed(() -> check.check(folder)),
                            () -> timed(() -> deploy(engine, folder)));
                }
            } finally {
                engine.close();
            }
        }
        rounds.report();
    }

    private static Duration timed(Runnable work) {
        var begun = System.nanoTime();
        for (var time = 0; time < TIMES; time++) {
            work.run();
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void deploy(ProcessEngine engine, ProcessFolder folder) {
        var deployment = engine.getRepositoryService().createDeployment().name(folder.name());
        folder.files().forEach((path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private static ProcessEngine bareEngine(EmbeddedPostgres database) {
        return ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setProcessEngineName("bare")
                .setJdbcUrl(database.getJdbcUrl("postgres", "postgres"))
                .setJdbcDriver("org.postgresql.Driver")
                .setJdbcUsername("postgres")
                .setJdbcPassword("")
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setJobExecutorActivate(false)
                .buildProcessEngine();
    }

    private static List<ProcessFolder> folders() throws IOException {
        var folders = new ArrayList<ProcessFolder>();
        try (var found = Files.list(Path.of("processes"))) {
            for (var root : found.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()) {
                folders.add(read(root));
            }
        }
        return folders;
    }

    private static ProcessFolder read(Path root) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return new ProcessFolder(root.getFileName().toString(), files);
    }
}
