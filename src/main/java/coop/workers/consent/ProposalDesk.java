package coop.workers.consent;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where other wings lay down proposals and fetch decisions. */
@Service
@Transactional
class ProposalDesk implements ConsentDesk {

    private final Proposals proposals;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalDesk(Proposals proposals, CaseDesk cases, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void propose(NewProposal proposal) {
        mustReadCase(proposal.caseNumber());
        proposals
                .takeOpen(proposal.caseNumber().value())
                .ifPresentOrElse(
                        open -> open.layAnew(proposal, clock.instant()),
                        () -> proposals.save(Proposal.lay(proposal, clock.instant())));
        cases.record(proposal.caseNumber(), Audience.INSIDE, Message.of("consent.timeline.proposed", proposal.title()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Decision> decisionOn(CaseNumber number) {
        mustReadCase(number);
        return proposals
                .findLastDecided(number.value())
                .flatMap(Proposal::settlement)
                .map(Settlement::decision);
    }

    @Override
    public void withdraw(CaseNumber number) {
        mustReadCase(number);
        proposals.takeOpen(number.value()).ifPresent(open -> {
            open.withdraw(clock.instant());
            cases.record(number, Audience.INSIDE, Message.of("consent.timeline.withdrawn"));
            events.publishEvent(new ProposalWithdrawn(number));
        });
    }

    private void mustReadCase(CaseNumber number) {
        if (!cases.mayRead(number)) {
            throw new NotFound();
        }
    }
}
