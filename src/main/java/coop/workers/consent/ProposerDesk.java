package coop.workers.consent;

import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever proposed something changes its words: after first reactions, or to integrate an objection. */
@Service
@Transactional
public class ProposerDesk {

    /** Longest text of a proposal, in characters. */
    public static final int MOST_TEXT = 8000;

    /** Longest note on an amendment, in characters. */
    public static final int MOST_NOTE = 2000;

    private final Proposals proposals;
    private final Proposers proposers;
    private final CaseDesk cases;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposerDesk(
            Proposals proposals,
            Proposers proposers,
            CaseDesk cases,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.proposers = proposers;
        this.cases = cases;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lays the proposal down in new words: a new version. After an objection everybody is asked anew about it.
     *
     * @throws Rejection if nothing is changed or said about it, or a round is open
     */
    public void amend(CaseNumber number, String text, String note) {
        var proposal = proposals
                .takeOpen(number.value())
                .filter(open -> cases.mayRead(number))
                .filter(open -> proposers.mayAmend(actors.get(), open))
                .orElseThrow(NotFound::new);
        mustFit("amendedText", text, MOST_TEXT);
        mustFit("note", note, MOST_NOTE);
        if (note.isBlank()) {
            throw new Rejection(Problem.at("note", "consent.problem.noNote"));
        }
        var asksAnew = proposal.amendAsProposer(text, clock.instant());
        cases.record(
                number,
                Audience.INSIDE,
                Message.of(
                        asksAnew ? "consent.timeline.amended" : "consent.timeline.amendedBeforeRound", note.strip()));
        if (asksAnew) {
            events.publishEvent(new ProposalAmended(number));
        }
    }

    private static void mustFit(String field, String text, int most) {
        if (text.length() > most) {
            throw new Rejection(Problem.at(field, "consent.problem.tooLong", most, text.length()));
        }
    }
}
