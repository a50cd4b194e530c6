package coop.workers.workflow.engine;

import coop.workers.workflow.CaseMoves.Obstacle;
import coop.workers.workflow.CaseMoves.Why;
import coop.workers.workflow.engine.Migration.Way;
import coop.workers.workflow.engine.MoveBook.Next;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves what waits to be moved: each case in a transaction of its own, together with the note that it was. Whatever happens
 * half way, a case goes by one version or the other, and the next round goes on where this one stopped; several nodes may be
 * at it at once.
 */
@Component
class Moving {

    private static final int MOST_TRIES = 5;

    private final MoveBook book;
    private final Migration migration;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TransactionTemplate transactions;

    Moving(
            MoveBook book,
            Migration migration,
            RepositoryService repository,
            RuntimeService runtime,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.migration = migration;
        this.repository = repository;
        this.runtime = runtime;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What came of one that was tried. */
    private record Tried(Next next, List<Obstacle> obstacles) {}

    /** Moves all that wait. */
    void goOn() {
        while (moveNext()) {
            // one after the other, so that a crash costs one at most
        }
    }

    /** Moves one; false where none waits. */
    boolean moveNext() {
        var tried = Optional.ofNullable(transactions.execute(begun -> {
            var next = book.next();
            var result = next.map(this::move);
            if (result.filter(each -> !each.obstacles().isEmpty()).isPresent()) {
                begun.setRollbackOnly();
            }
            return result.orElse(null);
        }));
        tried.filter(each -> !each.obstacles().isEmpty())
                .ifPresent(each -> transactions.executeWithoutResult(begun -> note(each)));
        return tried.isPresent();
    }

    private Tried move(Next next) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(next.instance())
                .singleResult();
        if (instance == null) {
            return new Tried(next, List.of(new Obstacle(null, Why.ENDED, "")));
        }
        var target = repository
                .createProcessDefinitionQuery()
                .deploymentId(next.version())
                .processDefinitionKey(next.process().value())
                .singleResult();
        List<Obstacle> obstacles = instance.getProcessDefinitionId().equals(target.getId())
                ? List.of()
                : migration.move(
                        next.instance(),
                        new Way(instance.getProcessDefinitionId(), target.getId(), book.successors(next.move())));
        if (obstacles.isEmpty()) {
            book.moved(next);
        }
        return new Tried(next, obstacles);
    }

    private void note(Tried tried) {
        var obstacle = tried.obstacles().get(0);
        if (obstacle.why() == Why.BUSY && tried.next().tries() < MOST_TRIES) {
            book.tryAgain(tried.next());
        } else {
            book.left(tried.next(), obstacle);
        }
    }
}
