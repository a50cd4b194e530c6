package coop.workers.membership.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.membership.InvitationDesk;
import coop.workers.membership.MembershipDesk;
import coop.workers.membership.ReviewDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.Processes;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of what came to nothing once its time is over, unless something of the case is still running. */
@Component
class EndedMembershipMatters {

    private final MembershipDesk membership;
    private final InvitationDesk invitations;
    private final ReviewDesk reviews;
    private final Processes processes;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    EndedMembershipMatters(
            @Lazy MembershipDesk membership,
            @Lazy InvitationDesk invitations,
            ReviewDesk reviews,
            Processes processes,
            CurrentActor currentActor,
            TransactionTemplate transaction) {
        this.membership = membership;
        this.invitations = invitations;
        this.reviews = reviews;
        this.processes = processes;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    /** Each in a transaction of its own; says how many are gone. */
    int letGo() {
        return currentActor.as(
                Actor.OFFICE,
                () -> letGo(membership.keptLongEnough(), membership::letGo)
                        + letGo(invitations.keptLongEnough(), invitations::letGo)
                        + letGo(reviews.keptLongEnough(), reviews::letGo));
    }

    private int letGo(List<CaseNumber> over, Consumer<CaseNumber> letGo) {
        var ended =
                over.stream().filter(number -> !processes.isAnyRunning(number)).toList();
        ended.forEach(number -> transaction.executeWithoutResult(status -> {
            letGo.accept(number);
            processes.forget(number);
        }));
        return ended.size();
    }
}
