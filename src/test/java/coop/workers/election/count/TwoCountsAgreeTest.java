package coop.workers.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.election.count.CountByTheLetter.Person;
import coop.workers.election.count.Stage.Action;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Thousands of small elections, invented by chance but the same ones each time, counted by the count of the office and by
 * {@link CountByTheLetter}. Small, so that ties, deferred surpluses and exhausted papers are the rule rather than the exception.
 */
class TwoCountsAgreeTest {

    private static final int ELECTIONS = 20_000;
    private static final int MOST_CANDIDATES = 8;

    private record Election(int seats, List<Person> people, List<Person> standing, List<List<Person>> ballots) {

        static Election invented(Random chance) {
            var people = IntStream.rangeClosed(1, 1 + chance.nextInt(MOST_CANDIDATES))
                    .mapToObj(number -> new Person(number, "candidate " + number))
                    .toList();
            var standing = new ArrayList<>(people);
            if (chance.nextInt(4) == 0) {
                standing.remove(chance.nextInt(people.size()));
            }
            // few kinds of paper and many of each make large surpluses; many kinds make ties
            var kinds = 1 + chance.nextInt(12);
            var mostOfAKind = 1 + chance.nextInt(9);
            var ballots = new ArrayList<List<Person>>();
            for (var kind = 0; kind < kinds; kind++) {
                var ranked = new ArrayList<>(people);
                Collections.shuffle(ranked, chance);
                var ballot = ranked.subList(0, chance.nextInt(people.size() + 1));
                ballots.addAll(Collections.nCopies(chance.nextInt(mostOfAKind + 1), ballot));
            }
            Collections.shuffle(ballots, chance);
            return new Election(1 + chance.nextInt(5), people, standing, ballots);
        }

        BallotPapers papers() {
            var sorter = new PaperSorter();
            ballots.forEach(ballot ->
                    sorter.add(1, ballot.stream().mapToInt(people::indexOf).toArray()));
            var candidates = people.stream()
                    .map(person -> new Candidate(people.indexOf(person) + 1, person.name, !standing.contains(person)))
                    .toList();
            return sorter.papersOf("Board", seats, candidates);
        }

        @Override
        public String toString() {
            return Papers.written(papers());
        }
    }

    @Test
    void inEveryFigureOfEveryStageAndInWhoIsElected() {
        var chance = new Random(20260101);
        var lookedBack = 0L;
        var byLot = 0L;
        var surpluses = 0L;

        for (var each = 0; each < ELECTIONS; each++) {
            var election = Election.invented(chance);
            var seed = Integer.toString(chance.nextInt(1_000));
            var expected = new CountByTheLetter(
                    election.people(), election.standing(), election.seats(), election.ballots(), seed);
            expected.count();

            var count = new ScottishStv().count(election.papers(), new Lot(seed));

            assertThat(describe(count)).as("%s with seed %s", election, seed).isEqualTo(describe(expected, election));
            assertThat(String.valueOf(count.quota())).isEqualTo(expected.quota.toPlainString());
            nothingIsLostOrMade(count);
            lookedBack += ties(count).filter(tie -> !tie.lookedBack().isEmpty()).count();
            byLot += ties(count).filter(tie -> !tie.lot().isEmpty()).count();
            surpluses += count.stages().stream()
                    .filter(stage -> stage.action() instanceof Action.SurplusTransfer)
                    .count();
        }

        // or the agreement would prove little
        assertThat(lookedBack).isGreaterThan(500);
        assertThat(byLot).isGreaterThan(1_000);
        assertThat(surpluses).isGreaterThan(1_000);
    }

    private static Stream<Tie> ties(Count count) {
        return count.stages().stream().flatMap(stage -> stage.ties().stream());
    }

    private static void nothingIsLostOrMade(Count count) {
        assertThat(count.stages())
                .allSatisfy(stage -> assertThat(stage.votes().stream().reduce(stage.nonTransferable(), Votes::plus))
                        .isEqualTo(Votes.whole(count.validPapers())));
        assertThat(count.stages())
                .allSatisfy(stage -> assertThat(movedAndLost(stage)).isEqualTo(given(count, stage)));
    }

    /** What left the hands of the one whose papers are transferred. */
    private static Votes given(Count count, Stage stage) {
        if (stage.action() instanceof Action.SurplusTransfer transfer) {
            return transfer.surplus();
        }
        return stage.excluded()
                .map(count.stages().get(Math.max(0, stage.number() - 2))::votesOf)
                .orElse(Votes.NONE);
    }

    private static Votes movedAndLost(Stage stage) {
        return stage.movements().stream().map(Stage.Movement::total).reduce(stage.lostInRounding(), Votes::plus);
    }

    private static List<String> describe(Count count) {
        var described = new ArrayList<String>();
        for (var stage : count.stages()) {
            described.add(action(stage) + " " + stage.votes());
        }
        described.add(count.elected().stream().map(Candidate::name).toList().toString());
        return described;
    }

    private static String action(Stage stage) {
        if (stage.action() instanceof Action.SurplusTransfer transfer) {
            return "surplus of " + transfer.of().name();
        }
        return stage.excluded()
                .map(candidate -> "exclusion of " + candidate.name())
                .orElse("first preferences");
    }

    private static List<String> describe(CountByTheLetter count, Election election) {
        var described = new ArrayList<String>();
        for (var number = 0; number < count.stages.size(); number++) {
            var stage = number;
            described.add(count.stages.get(stage) + " "
                    + election.people().stream()
                            .map(person -> person.votesAfterStages
                                    .get(stage)
                                    .setScale(5)
                                    .toPlainString())
                            .toList());
        }
        described.add(count.elected.stream().map(person -> person.name).toList().toString());
        return described;
    }
}
