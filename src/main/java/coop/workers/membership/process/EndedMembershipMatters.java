package coop.workers.membership.process;

import coop.workers.membership.InvitationDesk;
import coop.workers.membership.MembershipDesk;
import coop.workers.membership.ReviewDesk;
import coop.workers.workflow.EndedCases;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets go of what came to nothing once its time is over. */
@Component
class EndedMembershipMatters {

    private final MembershipDesk membership;
    private final InvitationDesk invitations;
    private final ReviewDesk reviews;
    private final EndedCases ended;

    EndedMembershipMatters(
            @Lazy MembershipDesk membership, @Lazy InvitationDesk invitations, ReviewDesk reviews, EndedCases ended) {
        this.membership = membership;
        this.invitations = invitations;
        this.reviews = reviews;
        this.ended = ended;
    }

    /** Says how many are gone. */
    int letGo() {
        return ended.letGo(membership::keptLongEnough, membership::letGo)
                + ended.letGo(invitations::keptLongEnough, invitations::letGo)
                + ended.letGo(reviews::keptLongEnough, reviews::letGo);
    }
}
