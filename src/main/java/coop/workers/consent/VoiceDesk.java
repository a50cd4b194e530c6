package coop.workers.consent;

import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a member sees to their own voice once it has been given: changes it, confirms it, withdraws their objection. */
@Service
@Transactional
public class VoiceDesk {

    private final Proposals proposals;
    private final CaseDesk cases;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoiceDesk(Proposals proposals, CaseDesk cases, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.cases = cases;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Says whether one has a conflict of interest, so that the papers open, or one stands back. */
    public void declareConflict(CaseNumber number, boolean conflict) {
        var me = me();
        open(number).declareConflict(me, conflict);
        if (conflict) {
            standBack(number, me);
        } else {
            cases.admitReader(number, me);
        }
    }

    /**
     * Changes one's voice, be it given by oneself or entered after a telephone call, as long as the round is open.
     *
     * @throws coop.workers.shared.Rejection if the round is closed, or something is wrong with the voice
     */
    public void change(CaseNumber number, Voice voice) {
        var me = me();
        var proposal = open(number);
        proposal.change(me, voice, clock.instant());
        if (voice instanceof Voice.Conflict) {
            standBack(number, me);
        } else {
            tell(number, "consent.timeline.voiceChanged");
        }
        goOnIfConfirmed(proposal);
    }

    /** Confirms that what was entered is what one said on the telephone. */
    public void confirm(CaseNumber number) {
        var proposal = open(number);
        proposal.confirm(me());
        tell(number, "consent.timeline.voiceConfirmed");
        goOnIfConfirmed(proposal);
    }

    /** Withdraws one's own objection while it is being integrated; the proposal stays as it is, and so does the round. */
    public void withdrawObjection(CaseNumber number) {
        var noneLeft = open(number).withdrawObjectionOf(me());
        tell(number, "consent.timeline.ownObjectionWithdrawn");
        if (noneLeft) {
            events.publishEvent(new ObjectionsWithdrawn(number));
        }
    }

    private void standBack(CaseNumber number, PersonId me) {
        tell(number, "consent.timeline.standsBack", actors.get().name());
        cases.exclude(number, me);
        events.publishEvent(new ConflictDeclared(number, me));
    }

    private void goOnIfConfirmed(Proposal proposal) {
        if (proposal.lastRound().isConfirmedAtLast()) {
            events.publishEvent(new VoicesConfirmed(proposal.caseNumber()));
        }
    }

    private void tell(CaseNumber number, String key, Object... arguments) {
        cases.record(number, Audience.INSIDE, Message.of(key, arguments));
    }

    /** Only of proposals that one is asked about is there a voice of one's own; the proposal itself says so. */
    private Proposal open(CaseNumber number) {
        return proposals
                .takeOpen(number.value())
                .filter(proposal -> proposal.isCalled(me()))
                .filter(proposal -> ConsentPermissions.mayFollow(actors.get(), proposal))
                .orElseThrow(NotFound::new);
    }

    private PersonId me() {
        var me = actors.get().person();
        if (me == null) {
            throw new NotFound();
        }
        return me;
    }
}
