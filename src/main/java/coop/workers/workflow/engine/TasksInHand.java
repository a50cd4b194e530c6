package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows, while a task is being handed in, by whom, so that it can be recorded where the engine ends the task. */
@Component
class TasksInHand {

    private record Hand(String task, Actor actor) {}

    @SuppressWarnings("ThreadLocalUsage") // one per office, as there is one of this
    private final ThreadLocal<@Nullable Hand> current = new ThreadLocal<>();

    void handIn(String task, Actor actor, Runnable work) {
        var outer = current.get();
        current.set(new Hand(task, actor));
        try {
            work.run();
        } finally {
            current.set(outer);
        }
    }

    Optional<Actor> actorOf(String task) {
        var hand = current.get();
        return hand != null && hand.task().equals(task) ? Optional.of(hand.actor()) : Optional.empty();
    }
}
