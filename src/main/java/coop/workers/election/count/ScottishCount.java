package coop.workers.election.count;

import coop.workers.election.count.Stage.Action;
import coop.workers.election.count.Stage.Election;
import coop.workers.election.count.Stage.Ground;
import coop.workers.election.count.Stage.Movement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One count by the Scottish rules, stage after stage; the numbers in brackets are those of the rules. Two things the rules leave to
 * practice are done as the councils do them: the papers of the one excluded last are still transferred, rule 52 being looked at when a
 * stage is over; and those elected at one stage are listed by their votes.
 */
final class ScottishCount {

    private static final int NOBODY = -1;

    private enum Standing {
        CONTINUING,
        ELECTED,
        EXCLUDED,
        WITHDRAWN
    }

    private final BallotPapers papers;
    private final List<Candidate> candidates;
    private final TieBreaks ties;
    private final String seed;

    private final Standing[] standings;
    private final Hand[] hands;
    private final Votes[] votes;
    /** At which of its preferences each pile lies. */
    private final int[] places;

    private final List<Candidate> surplusesToCome = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private Votes quota = Votes.NONE;
    private Votes nonTransferable = Votes.NONE;
    private int vacancies;

    ScottishCount(BallotPapers papers, Lot lot) {
        this.papers = papers;
        this.candidates = papers.candidates();
        this.ties = new TieBreaks(lot);
        this.seed = lot.seed();
        this.standings = candidates.stream()
                .map(candidate -> candidate.withdrawn() ? Standing.WITHDRAWN : Standing.CONTINUING)
                .toArray(Standing[]::new);
        this.hands = candidates.stream().map(candidate -> new Hand()).toArray(Hand[]::new);
        this.votes = new Votes[candidates.size()];
        this.places = new int[papers.piles()];
        this.vacancies = papers.seats();
        Arrays.fill(votes, Votes.NONE);
    }

    Count count() {
        var valid = sortByFirstPreferences();
        quota = Votes.whole(valid / (papers.seats() + 1) + 1);
        close(new Action.FirstPreferences(), List.of(), Votes.NONE);
        while (vacancies > 0 && !continuing().isEmpty()) {
            if (surplusesToCome.isEmpty()) {
                excludeTheLowest();
            } else {
                transferTheHighestSurplus();
            }
        }
        return new Count(
                new ScottishStv().key(),
                papers.title(),
                papers.seats(),
                candidates,
                valid,
                papers.total() - valid,
                quota.hundredThousandths() / Votes.ONE.hundredThousandths(),
                seed,
                stages);
    }

    /** (45) One vote for each paper, to the first candidate on it. */
    private long sortByFirstPreferences() {
        var valid = 0L;
        for (var pile = 0; pile < places.length; pile++) {
            places[pile] = -1;
            var first = nextPreference(pile);
            if (first != NOBODY) {
                hands[first].add(Votes.ONE, pile);
                votes[first] = votes[first].plus(Votes.whole(papers.papers(pile)));
                valid += papers.papers(pile);
            }
        }
        return valid;
    }

    /** (48, 49) The highest surplus first; each paper at a share of the value it was received at. */
    private void transferTheHighestSurplus() {
        var of = choose(Tie.Question.SURPLUS, surplusesToCome);
        surplusesToCome.remove(of);
        var all = votes[index(of)];
        var surplus = all.minus(quota);
        votes[index(of)] = quota;
        var movements = transferPapersOf(of, value -> transferValue(surplus, value, all));
        var moved = movements.stream().map(Movement::total).reduce(Votes.NONE, Votes::plus);
        var lost = surplus.minus(moved);
        nonTransferable = nonTransferable.plus(lost);
        close(new Action.SurplusTransfer(of, surplus), movements, lost);
    }

    /** (48(3)) Surplus times value, divided by all votes, to five decimals, any remainder being ignored. */
    private static Votes transferValue(Votes surplus, Votes value, Votes all) {
        return new Votes(surplus.hundredThousandths() * value.hundredThousandths() / all.hundredThousandths());
    }

    /** (50, 51) The one with the fewest votes; each paper at the value it was received at. */
    private void excludeTheLowest() {
        var of = choose(Tie.Question.EXCLUSION, continuing());
        standings[index(of)] = Standing.EXCLUDED;
        votes[index(of)] = Votes.NONE;
        close(new Action.Exclusion(of), transferPapersOf(of, value -> value), Votes.NONE);
    }

    private List<Movement> transferPapersOf(Candidate from, UnaryOperator<Votes> newValue) {
        var movements = new ArrayList<Movement>();
        hands[index(from)].giveAway().forEach((received, parcel) -> {
            var value = newValue.apply(received);
            var papersFor = new long[candidates.size()];
            var forNobody = new long[1];
            parcel.forEach(pile -> {
                var to = nextPreference(pile);
                if (to == NOBODY) {
                    forNobody[0] += papers.papers(pile);
                } else {
                    hands[to].add(value, pile);
                    papersFor[to] += papers.papers(pile);
                }
            });
            credit(from, value, papersFor, movements);
            if (forNobody[0] > 0) {
                movements.add(new Movement(from, null, forNobody[0], value));
                nonTransferable = nonTransferable.plus(value.times(forNobody[0]));
            }
        });
        return movements;
    }

    private void credit(Candidate from, Votes value, long[] papersFor, List<Movement> movements) {
        for (var to = 0; to < papersFor.length; to++) {
            if (papersFor[to] > 0) {
                movements.add(new Movement(from, candidates.get(to), papersFor[to], value));
                votes[to] = votes[to].plus(value.times(papersFor[to]));
            }
        }
    }

    /** Turns to the next preference on the papers of the pile that is for a continuing candidate. */
    private int nextPreference(int pile) {
        var length = papers.length(pile);
        for (var place = places[pile] + 1; place < length; place++) {
            var candidate = papers.preference(pile, place);
            if (standings[candidate] == Standing.CONTINUING) {
                places[pile] = place;
                return candidate;
            }
        }
        places[pile] = length;
        return NOBODY;
    }

    /** Ends a stage: who has reached the quota is elected (47), and the rest if they are as many as the vacancies (52). */
    private void close(Action action, List<Movement> movements, Votes lostInRounding) {
        var elected = new ArrayList<Election>();
        elect(continuing().stream().filter(this::hasQuota).toList(), Ground.QUOTA, elected);
        if (continuing().size() <= vacancies) {
            elect(continuing(), Ground.LAST_VACANCIES, elected);
        }
        stages.add(new Stage(
                stages.size() + 1,
                action,
                movements,
                List.of(votes),
                nonTransferable,
                lostInRounding,
                ties.take(),
                elected));
    }

    private void elect(List<Candidate> those, Ground ground, List<Election> elected) {
        for (var candidate :
                ties.foremostOf(Tie.Question.ORDER, those.size(), those, this::votesOf, stages.size() + 1, stages)) {
            standings[index(candidate)] = Standing.ELECTED;
            vacancies--;
            elected.add(new Election(candidate, ground));
            if (votesOf(candidate).compareTo(quota) > 0) {
                surplusesToCome.add(candidate);
            }
        }
    }

    private Candidate choose(Tie.Question question, List<Candidate> among) {
        return ties.choose(question, among, this::votesOf, stages.size(), stages);
    }

    private boolean hasQuota(Candidate candidate) {
        return votesOf(candidate).atLeast(quota);
    }

    private List<Candidate> continuing() {
        return candidates.stream()
                .filter(candidate -> standings[index(candidate)] == Standing.CONTINUING)
                .toList();
    }

    private Votes votesOf(Candidate candidate) {
        return votes[index(candidate)];
    }

    private static int index(Candidate candidate) {
        return candidate.number() - 1;
    }
}
