package coop.workers.groups;

import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import coop.workers.workflow.WorkQueue.Column;
import coop.workers.workflow.WorkQueue.Order;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done in a group: what diagrams ask the group itself, and what waits in the cases that are its own. */
@Service
@Transactional(readOnly = true)
public class GroupWork {

    /** The longest waiting come first; whoever wants the rest opens the list of work. */
    private static final int MOST = 20;

    private final WorkQueue queue;
    private final List<GroupMatters> matters;

    GroupWork(WorkQueue queue, List<GroupMatters> matters) {
        this.queue = queue;
        this.matters = matters;
    }

    /** The longest waiting first, as far as the one who asks may see it; what is asked of several people is told once. */
    public List<WorkItem> of(String group) {
        var inItsCases = matters.stream()
                .flatMap(room -> room.openIn(group).stream())
                .distinct()
                .limit(MOST)
                .flatMap(number -> page(Set.of(), number.value()));
        return Stream.concat(page(Set.of(CurrentGroups.queueOf(group)), null), inItsCases)
                .filter(new ToldOnce()::isNew)
                .sorted(Comparator.comparing(WorkItem::waitingSince))
                .limit(MOST)
                .toList();
    }

    private Stream<WorkItem> page(Set<String> queues, @Nullable String caseNumber) {
        var wanted = new WorkFilter(Scope.ALL, Set.of(), queues, Set.of(), "", caseNumber);
        return queue.page(wanted, List.of(new Order(Column.WAITING_SINCE, true)), 0, MOST).stream();
    }

    /** The same question in the same case is one thing to do, however many people are asked. */
    private static final class ToldOnce {
        private final Set<String> told = new HashSet<>();

        boolean isNew(WorkItem item) {
            return told.add(item.caseNumber() + " " + item.task());
        }
    }
}
