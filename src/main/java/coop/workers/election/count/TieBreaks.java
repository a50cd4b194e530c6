package coop.workers.election.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds who has most or fewest votes and decides, on the record, between those who are equal. */
final class TieBreaks {

    private final Lot lot;
    private final List<Tie> broken = new ArrayList<>();

    TieBreaks(Lot lot) {
        this.lot = lot;
    }

    /** The ties broken since they were last asked for. */
    List<Tie> take() {
        var taken = List.copyOf(broken);
        broken.clear();
        return taken;
    }

    /**
     * The answer to the question among the candidates, who are at least one.
     *
     * @param stage at whose end they have these votes
     * @param earlier the stages before it, in order
     */
    Candidate choose(
            Tie.Question question,
            List<Candidate> candidates,
            Function<Candidate, Votes> votes,
            int stage,
            List<Stage> earlier) {
        var equal = foremost(question, candidates, votes);
        return equal.size() == 1 ? equal.get(0) : settle(question, equal, stage, earlier);
    }

    /** So many of the candidates by their votes, most first, every tie that matters to it broken. */
    List<Candidate> foremostOf(
            Tie.Question question,
            int howMany,
            List<Candidate> candidates,
            Function<Candidate, Votes> votes,
            int stage,
            List<Stage> earlier) {
        var left = new ArrayList<>(candidates);
        var ordered = new ArrayList<Candidate>();
        while (!left.isEmpty() && ordered.size() < howMany) {
            var next = choose(question, left, votes, stage, earlier);
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private Candidate settle(Tie.Question question, List<Candidate> tied, int stage, List<Stage> earlier) {
        var left = tied;
        var lookedBack = new ArrayList<Tie.LookBack>();
        for (var back = earlier.size() - 1; back >= 0 && left.size() > 1; back--) {
            var foremost = foremost(question, left, earlier.get(back)::votesOf);
            if (foremost.size() < left.size()) {
                left = foremost;
                lookedBack.add(new Tie.LookBack(earlier.get(back).number(), left));
            }
        }
        var tickets = left.size() == 1 ? List.<Lot.Ticket>of() : draw(question, left, stage);
        var chosen = tickets.isEmpty() ? left.get(0) : tickets.get(0).candidate();
        broken.add(new Tie(question, tied, chosen, lookedBack, tickets));
        return chosen;
    }

    private List<Lot.Ticket> draw(Tie.Question question, List<Candidate> equal, int stage) {
        return equal.stream()
                .map(candidate -> lot.ticket(stage, question, candidate))
                .sorted(Comparator.comparing(Lot.Ticket::digest))
                .toList();
    }

    private static List<Candidate> foremost(
            Tie.Question question, List<Candidate> candidates, Function<Candidate, Votes> votes) {
        var order = question.asksForMostVotes() ? Comparator.<Votes>reverseOrder() : Comparator.<Votes>naturalOrder();
        var mark = candidates.stream().map(votes).min(order).orElseThrow();
        return candidates.stream()
                .filter(candidate -> votes.apply(candidate).equals(mark))
                .toList();
    }
}
