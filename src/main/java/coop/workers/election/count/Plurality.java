package coop.workers.election.count;

import coop.workers.election.count.Stage.Action;
import coop.workers.election.count.Stage.Election;
import coop.workers.election.count.Stage.Ground;
import java.util.Arrays;
import java.util.List;

/**
 * Plurality-at-large in the manner of approval: every mark on a paper is one vote, whatever its rank, and those with the most votes are
 * elected; equal votes are decided by lot.
 */
public record Plurality() implements CountingMethod {

    @Override
    public String key() {
        return "plurality";
    }

    @Override
    public boolean wantsPlainRankings() {
        return false;
    }

    @Override
    public Count count(BallotPapers papers, Lot lot) {
        var candidates = papers.candidates();
        var marks = new long[candidates.size()];
        var valid = 0L;
        for (var pile = 0; pile < papers.piles(); pile++) {
            var counts = false;
            for (var place = 0; place < papers.length(pile); place++) {
                var candidate = papers.preference(pile, place);
                if (!candidates.get(candidate).withdrawn()) {
                    marks[candidate] += papers.papers(pile);
                    counts = true;
                }
            }
            valid += counts ? papers.papers(pile) : 0;
        }
        var votes = Arrays.stream(marks).mapToObj(Votes::whole).toList();
        return new Count(
                key(),
                papers.title(),
                papers.seats(),
                candidates,
                valid,
                papers.total() - valid,
                null,
                lot.seed(),
                List.of(stage(papers, votes, new TieBreaks(lot))));
    }

    private static Stage stage(BallotPapers papers, List<Votes> votes, TieBreaks ties) {
        var standing = papers.candidates().stream()
                .filter(candidate -> !candidate.withdrawn())
                .toList();
        var elected = ties
                .foremostOf(
                        Tie.Question.SEAT,
                        papers.seats(),
                        standing,
                        candidate -> votes.get(candidate.number() - 1),
                        1,
                        List.of())
                .stream()
                .map(candidate -> new Election(candidate, Ground.MOST_VOTES))
                .toList();
        return new Stage(1, new Action.Marks(), List.of(), votes, Votes.NONE, Votes.NONE, ties.take(), elected);
    }
}
