package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.access.Role;
import coop.workers.shared.PersonId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looks at work, with all that decides on what they see.
 *
 * @param person null for somebody who acts without being anybody in particular
 * @param roles by which they read cases: their own, and those of people for whom they stand in
 * @param queues of their own roles and groups
 * @param covered people for whom they stand in today
 * @param lone queues, none of their own, whose people are all away, by one of those covered among them
 */
record Viewer(
        @Nullable PersonId person,
        Set<Role> roles,
        Set<String> queues,
        Set<PersonId> covered,
        Map<String, PersonId> lone) {

    boolean standsInForSomebody() {
        return !covered.isEmpty();
    }

    boolean maySee(OpenTask task) {
        if (person != null && task.excluded().contains(person)) {
            return false;
        }
        return isTheirs(task) || isInQueue(task) || isCovered(task);
    }

    /** May they hand it in as it lies? What asks an absent person by name waits for that person. */
    boolean mayComplete(OpenTask task) {
        return maySee(task)
                && (isTheirs(task)
                        || task.item().assignee() == null
                        || (task.asked() == null && standsInForHolder(task)));
    }

    /** May they take it from whoever has it? */
    boolean mayTakeOver(OpenTask task) {
        return maySee(task) && (isInQueue(task) || isCovered(task));
    }

    /** As whom {@code actor} does this piece of work: where it is not for their own queues, with the roles they stand in with. */
    Actor hands(OpenTask task, Actor actor) {
        return person == null || !standsInForSomebody() || isInQueue(task)
                ? actor
                : new Actor(person, actor.name(), roles);
    }

    boolean isTheirs(OpenTask task) {
        return task.item().assignee() != null && task.item().assignee().equals(person);
    }

    boolean isInQueue(OpenTask task) {
        return task.item().queue() != null && queues.contains(task.item().queue());
    }

    /** Is it seen because they stand in? Whoever has a conflict of interest leaves nothing of that case to a cover. */
    boolean isCovered(OpenTask task) {
        return standsInForHolder(task)
                || (task.item().assignee() == null
                        && task.item().queue() != null
                        && lone.containsKey(task.item().queue())
                        && covered.stream().noneMatch(task.excluded()::contains));
    }

    private boolean standsInForHolder(OpenTask task) {
        var holder = task.item().assignee();
        return holder != null && covered.contains(holder) && !task.excluded().contains(holder);
    }
}
