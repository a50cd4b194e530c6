package coop.workers.consent;

import coop.workers.access.Actor;
import coop.workers.access.Role;
import coop.workers.shared.PersonId;
import java.util.Set;

/** Who may do what with a proposal, beyond being let into its case. */
final class ConsentPermissions {

    private ConsentPermissions() {}

    /** Everybody answers for themselves; the secretary enters what a member said on the telephone. */
    static boolean mayAnswerFor(Actor actor, PersonId member, Proposal proposal) {
        return actor.is(member) || mayEnterByTelephone(actor, proposal);
    }

    /** Whoever has a conflict of interest does not even learn how it goes. */
    static boolean mayFollow(Actor actor, Proposal proposal) {
        return !(actor.person() != null && proposal.standsBack(actor.person()));
    }

    /** A member reads the papers after saying that they have no conflict of interest. */
    static boolean mayReadPapers(Actor actor, Proposal proposal) {
        return mayFollow(actor, proposal)
                && (actor.person() == null
                        || !proposal.isCalled(actor.person())
                        || proposal.isFreeOfConflict(actor.person())
                        || proposal.stage().isOver());
    }

    /**
     * Consent rounds are open, but nobody is to answer after somebody else: while a round runs a member reads the others'
     * voices once they have given their own. The secretary, who enters voices, reads them too unless still asked.
     */
    static boolean mayReadVoices(Actor actor, Proposal proposal, Round round) {
        if (!mayFollow(actor, proposal)) {
            return false;
        }
        if (!round.isOpen()) {
            return mayReadPapers(actor, proposal);
        }
        if (actor.person() != null && round.asks(actor.person())) {
            return round.voiceOf(actor.person()).isPresent();
        }
        return actor.is(Role.SECRETARY);
    }

    /** The secretary sees to it that everybody is heard, unless they stand back themselves. */
    static boolean mayEnterByTelephone(Actor actor, Proposal proposal) {
        return actor.is(Role.SECRETARY) && mayFollow(actor, proposal);
    }

    /** Whoever proposed it may change its words, as long as they have no conflict of interest in it. */
    static boolean mayAmend(Set<String> queues, Actor actor, Proposal proposal) {
        return queues.contains(proposal.proposedBy()) && mayReadPapers(actor, proposal);
    }
}
