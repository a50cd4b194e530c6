package coop.workers.election;

import coop.workers.election.ballot.BallotBox;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.meetings.SecretBallots;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps secret ballots of general meetings in the same boxes as elections: a paper with two names on it, For and Against. */
@Component
class ResolutionBallots implements SecretBallots {

    private static final int WAYS = 2;
    private static final Marks FOR = Marks.ranking(List.of(1));
    private static final Marks AGAINST = Marks.ranking(List.of(2));

    private final BallotBox box;
    private final Turnstile turnstile;

    ResolutionBallots(BallotBox box, Turnstile turnstile) {
        this.box = box;
        this.turnstile = turnstile;
    }

    @Override
    public void open(UUID ballot, Duration lasting) {
        box.prepareNow(ballot, WAYS, lasting);
    }

    @Override
    public void close(UUID ballot) {
        box.closeNow(ballot);
    }

    @Override
    public Optional<Standing> standing(UUID ballot) {
        return box.state(ballot)
                .map(state -> new Standing(
                        switch (state) {
                            case NOT_OPEN_YET, OPEN -> State.OPEN;
                            case CLOSED -> State.CLOSED;
                            case EMPTIED -> State.COUNTED;
                        },
                        box.closes(ballot),
                        Set.copyOf(box.voters(ballot)),
                        box.notEntered(ballot)));
    }

    @Override
    public String drawReceipt() {
        return Receipt.draw().inWords();
    }

    @Override
    public Outcome inTurn(Supplier<Outcome> vote) {
        return turnstile.through(vote);
    }

    @Override
    public Outcome cast(UUID ballot, MemberNumber member, Choice choice, String receipt) {
        return outcome(box.put(
                ballot,
                member,
                switch (choice) {
                    case FOR -> FOR;
                    case AGAINST -> AGAINST;
                    case ABSTAIN -> Marks.empty();
                },
                Receipt.read(receipt).orElseThrow()));
    }

    @Override
    public Outcome receive(UUID ballot, MemberNumber member) {
        return outcome(box.receive(ballot, member));
    }

    private static Outcome outcome(BallotBox.Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> Outcome.TAKEN;
            case TAKEN_BEFORE -> Outcome.TAKEN_BEFORE;
            case VOTED_ALREADY -> Outcome.VOTED_ALREADY;
            case NOT_OPEN_YET, CLOSED -> Outcome.CLOSED;
        };
    }

    @Override
    public Entry enter(UUID ballot, Tally papers, PersonId by) {
        var marks = new ArrayList<Marks>();
        marks.addAll(Collections.nCopies(papers.inFavour(), FOR));
        marks.addAll(Collections.nCopies(papers.against(), AGAINST));
        marks.addAll(Collections.nCopies(papers.abstained(), Marks.empty()));
        marks.addAll(Collections.nCopies(papers.spoilt(), Marks.ofSpoiltPaper()));
        return Entry.valueOf(box.enter(ballot, marks, by).name());
    }

    @Override
    public Optional<Tally> count(UUID ballot) {
        if (!box.empty(ballot)) {
            return Optional.empty();
        }
        return Optional.of(new Tally(
                papers(ballot, FOR),
                papers(ballot, AGAINST),
                papers(ballot, Marks.empty()),
                papers(ballot, Marks.ofSpoiltPaper())));
    }

    private int papers(UUID ballot, Marks marks) {
        return box.piles(ballot).stream()
                .filter(pile -> pile.marks().equals(marks))
                .mapToInt(pile -> pile.papers())
                .sum();
    }

    @Override
    public boolean holds(UUID ballot, String receipt) {
        return Receipt.read(receipt)
                .filter(word -> box.receipts(ballot).contains(word.digest()))
                .isPresent();
    }

    @Override
    public void destroy(UUID ballot) {
        box.destroy(ballot);
    }
}
