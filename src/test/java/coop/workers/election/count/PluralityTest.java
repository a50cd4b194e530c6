package coop.workers.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PluralityTest {

    private static final Plurality METHOD = new Plurality();

    @Test
    void everyMarkIsOneVoteWhateverItsRankAndTheMostVotesWin() {
        // A 5, B 3 + 5 = 8, C 3 + 1 = 4, D 1; the blank paper is not valid
        var count = count("""
                4 2
                5 1 2 0
                3 3 2 0
                1 3=4 0
                1 0
                0
                "A"
                "B"
                "C"
                "D"
                "Board"
                """, "7");

        assertThat(count.validPapers()).isEqualTo(9);
        assertThat(count.blankPapers()).isEqualTo(1);
        assertThat(count.quota()).isNull();
        assertThat(count.stages()).singleElement().satisfies(stage -> {
            assertThat(stage.votes()).containsExactly(Votes.whole(5), Votes.whole(8), Votes.whole(4), Votes.whole(1));
            assertThat(stage.ties()).isEmpty();
        });
        assertThat(count.elected()).extracting(Candidate::name).containsExactly("B", "A");
    }

    @Test
    void theLastSeatOfTwoWithEquallyManyVotesIsDecidedByLot() {
        // A 2, B 2, C 3. C first; of A and B, the tickets digested with sha256sum:
        //   7/1/first/1  1d07ac54...   7/1/first/2  3071a10b...   A with seed 7
        //   8/1/first/1  25009c38...   8/1/first/2  1e7a2808...   B with seed 8
        var papers = "3 2\n2 1 0\n2 2 0\n3 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"Board\"\n";

        assertThat(count(papers, "7").elected()).extracting(Candidate::name).containsExactly("C", "A");
        assertThat(count(papers, "8").elected()).extracting(Candidate::name).containsExactly("C", "B");
        assertThat(count(papers, "7").stages().get(0).ties())
                .extracting(Tie::question)
                .containsExactly(Tie.Question.SEAT);
    }

    @Test
    void amongThoseNotElectedNothingNeedsDeciding() {
        var count = count("3 1\n2 1 0\n1 2 0\n1 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"Board\"\n", "7");

        assertThat(count.stages().get(0).ties()).isEmpty();
    }

    @Test
    void aMarkForSomebodyWhoHasWithdrawnIsNoVote() {
        var count = count("2 1\n-1\n2 1 0\n1 1 2 0\n0\n\"A\"\n\"B\"\n\"Board\"\n", "7");

        assertThat(count.validPapers()).isEqualTo(1);
        assertThat(count.elected()).extracting(Candidate::name).containsExactly("B");
    }

    @Test
    void moreSeatsThanCandidatesStayVacant() {
        var count = count("2 3\n2 1 0\n1 2 0\n0\n\"A\"\n\"B\"\n\"Board\"\n", "7");

        assertThat(count.elected()).hasSize(2);
        assertThat(count.vacancies()).isEqualTo(1);
    }

    private static Count count(String blt, String seed) {
        return METHOD.count(Papers.of(blt, METHOD), new Lot(seed));
    }
}
