package coop.workers.workflow.engine;

import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Rehearsals;
import coop.workers.workflow.check.FolderNames;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

/** Deploys a folder on the engine for rehearsals, lets it be played, and takes all of it back: nothing is ever committed. */
@Component
class RehearsalRoom implements Rehearsals {

    private final RehearsalEngine engine;
    private final EngineClock clock;

    RehearsalRoom(RehearsalEngine engine, EngineClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public <T> T rehearse(ProcessFolder folder, ProcessKey process, Function<Stage, T> play) {
        return engine.withoutTrace(stage -> {
            var repository = stage.engine().getRepositoryService();
            var deployment = repository.createDeployment().name(folder.name());
            folder.files()
                    .forEach((path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
            try {
                deployment.deploy();
            } catch (ProcessEngineException refusal) {
                throw new CannotBePlayed(refusal.getMessage());
            }
            var tables = FolderNames.readByTables(folder);
            try {
                return play.apply(script -> new RehearsalRun(stage, clock, process, tables, script).play());
            } finally {
                clock.turnBack();
            }
        });
    }
}
