package coop.workers.workflow;

import coop.workers.shared.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the work queue to show; it narrows what the actor may see and never widens it.
 *
 * @param scope whose work
 * @param processes keys of processes; empty for all
 * @param queues keys of queues; empty for all
 * @param urgency empty for all
 * @param search words in number, title or name; blank for all
 * @param caseNumber only this case's work; null for all
 * @param titles what is to be done, as the diagram names it; empty for all
 * @param holder only what this person has; null for all
 */
public record WorkFilter(
        Scope scope,
        Set<String> processes,
        Set<String> queues,
        Set<Urgency> urgency,
        String search,
        @Nullable String caseNumber,
        Set<String> titles,
        @Nullable PersonId holder) {

    public WorkFilter(
            Scope scope,
            Set<String> processes,
            Set<String> queues,
            Set<Urgency> urgency,
            String search,
            @Nullable String caseNumber) {
        this(scope, processes, queues, urgency, search, caseNumber, Set.of(), null);
    }

    public static final WorkFilter MY_WORK =
            new WorkFilter(Scope.MINE_AND_MY_GROUPS, Set.of(), Set.of(), Set.of(), "", null);

    /** Whose work. */
    public enum Scope {
        /** Assigned to me, and unassigned in my groups. */
        MINE_AND_MY_GROUPS,
        /** Assigned to me. */
        MINE,
        /** In my groups, not yet taken by anybody. */
        UNASSIGNED,
        /** Mine, put off until a day that is still to come; in none of those above. */
        PUT_OFF,
        /** All that I may see, whoever has it, put off or not. */
        ALL
    }

    /** In plain words: how late it is. */
    public enum Urgency {
        /** More than a week past its date. */
        CRITICALLY_OVERDUE,
        OVERDUE,
        /** Due within three days. */
        DUE_SOON,
        NOT_YET_DUE
    }
}
