package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.workflow.CaseMoves;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.engine.Migration.Way;
import coop.workers.workflow.engine.RunningStands.Stand;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves cases in the engine, or only tries to. */
@Service
class MovedCases implements CaseMoves {

    /** So many are tried one by one; of more, one of each that stand alike, since others must not wait long for them. */
    private static final int TRIED_EACH = 200;

    /** Cases that stand at the same places of the same version fare alike. */
    private record Alike(String definition, List<String> places) {}

    private final RepositoryService repository;
    private final RunningStands stands;
    private final Migration migration;
    private final MoveBook book;
    private final FolderPress press;
    private final Reach reach;
    private final TransactionTemplate undone;

    MovedCases(
            RepositoryService repository,
            RunningStands stands,
            Migration migration,
            MoveBook book,
            FolderPress press,
            Reach reach,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.stands = stands;
        this.migration = migration;
        this.book = book;
        this.press = press;
        this.reach = reach;
        this.undone = new TransactionTemplate(transactions);
        this.undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Affected> rehearse(ProcessKey process, String version, Map<String, String> successors) {
        return undoing(() -> rehearse(definition(process, version), successors));
    }

    @Override
    public List<Affected> rehearse(ProcessKey process, ProcessFolder folder) {
        return undoing(
                () -> rehearse(definition(process, press.publish(folder, false).id()), Map.of()));
    }

    /** Does it all, and nothing of it stays. */
    private List<Affected> undoing(Supplier<List<Affected>> rehearsal) {
        return List.copyOf(Objects.requireNonNull(undone.execute(begun -> {
            begun.setRollbackOnly();
            return rehearsal.get();
        })));
    }

    private List<Affected> rehearse(ProcessDefinition target, Map<String, String> successors) {
        var person = reach.actor().person();
        var running = stands.notBy(new ProcessKey(target.getKey()), target.getId());
        Map<Alike, List<Obstacle>> known = new HashMap<>();
        var each = running.size() <= TRIED_EACH;
        return running.stream()
                .map(stand -> {
                    var way = new Way(stand.definition(), target.getId(), successors);
                    var obstacles = each
                            ? migration.move(stand.instance(), way)
                            : known.computeIfAbsent(
                                    new Alike(stand.definition(), stand.places()),
                                    alike -> migration.move(stand.instance(), way));
                    return affected(stand, obstacles, person);
                })
                .toList();
    }

    private static Affected affected(Stand stand, List<Obstacle> obstacles, @Nullable PersonId person) {
        return new Affected(stand.number(), stand.titleFor(person), stand.version(), stand.places(), obstacles);
    }

    @Override
    @Transactional
    public UUID begin(
            ProcessKey process,
            String version,
            Map<String, String> successors,
            Collection<CaseNumber> cases,
            String by) {
        var target = definition(process, version);
        return book.open(process, version, successors, stands.notBy(process, target.getId(), cases), by);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Move> moves(ProcessKey process) {
        return book.of(process);
    }

    private ProcessDefinition definition(ProcessKey process, String version) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(version)
                .processDefinitionKey(process.value())
                .list()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
