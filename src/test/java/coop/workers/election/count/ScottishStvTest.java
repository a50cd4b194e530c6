package coop.workers.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.election.count.Stage.Action;
import coop.workers.election.count.Stage.Election;
import coop.workers.election.count.Stage.Ground;
import coop.workers.election.count.Stage.Movement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Small elections, each worked out on paper by SSI 2007/42, Schedule 1, rules 45 to 52; the working is in the comments. The candidates are
 * called A to E in the order of their numbers.
 */
class ScottishStvTest {

    private static Count count(String blt) {
        return count(blt, "7");
    }

    private static Count count(String blt, String seed) {
        return new ScottishStv().count(Papers.of(blt), new Lot(seed));
    }

    @Test
    void everySeatIsFilledAtOnceAndNoSurplusMovesOnceNothingIsVacant() {
        // 10 papers, 2 seats: 10 / 3 = 3.33, without the decimals 3, plus one: the quota is 4
        var count = count("""
                3 2
                5 1 3 0
                4 2 0
                1 3 0
                0
                "A"
                "B"
                "C"
                "Board"
                """);

        assertThat(count.quota()).isEqualTo(4);
        assertThat(stages(count)).containsExactly("5.00000 4.00000 1.00000 | 0.00000");
        assertThat(elected(count)).isEqualTo("AB");
        assertThat(count.stages().get(0).action()).isEqualTo(new Action.FirstPreferences());
        assertThat(count.stages().get(0).elected()).extracting(Election::ground).containsOnly(Ground.QUOTA);
    }

    @Test
    void exactlyTheQuotaIsEnoughAndLeavesNothingToTransfer() {
        // 14 papers, 2 seats: 14 / 3 = 4.66, quota 5. A has exactly 5: elected, no surplus.
        // Stage 2 excludes D (2): both papers to C. C 3 + 2 = 5 = quota.
        var count = count("""
                4 2
                5 1 2 0
                4 2 0
                3 3 0
                2 4 1 3 0
                0
                "A"
                "B"
                "C"
                "D"
                "Board"
                """);

        assertThat(stages(count))
                .containsExactly(
                        "5.00000 4.00000 3.00000 2.00000 | 0.00000", "5.00000 4.00000 5.00000 0.00000 | 0.00000");
        assertThat(elected(count)).isEqualTo("AC");
        assertThat(count.stages().get(1).action())
                .isEqualTo(new Action.Exclusion(count.candidates().get(3)));
        assertThat(count.stages().get(1).excluded()).contains(count.candidates().get(3));
    }

    @Test
    void aSurplusIsSharedByAllPapersAndThoseThatNameNobodyElseAreSetAside() {
        // 14 papers, 2 seats, quota 5. A has 8, surplus 3: each paper goes on at 3 x 1 / 8 = 0.375.
        // Stage 2: B 3 + 5 x 0.375 = 4.875; C 3 + 2 x 0.375 = 3.75; 1 x 0.375 names nobody else.
        // Stage 3 excludes C: 1 paper at 1 to B, 2 at 1 and 2 at 0.375 name nobody else.
        //          B 5.875; not transferable 0.375 + 2 + 0.75 = 3.125. 5 + 5.875 + 3.125 = 14.
        var count = count("""
                3 2
                5 1 2 0
                2 1 3 0
                1 1 0
                3 2 0
                2 3 0
                1 3 2 0
                0
                "A"
                "B"
                "C"
                "Board"
                """);

        var a = count.candidates().get(0);
        var b = count.candidates().get(1);
        var c = count.candidates().get(2);
        assertThat(stages(count))
                .containsExactly(
                        "8.00000 3.00000 3.00000 | 0.00000",
                        "5.00000 4.87500 3.75000 | 0.37500",
                        "5.00000 5.87500 0.00000 | 3.12500");
        assertThat(elected(count)).isEqualTo("AB");
        assertThat(count.stages().get(1).action()).isEqualTo(new Action.SurplusTransfer(a, Votes.whole(3)));
        assertThat(count.stages().get(1).lostInRounding()).isEqualTo(Votes.NONE);
        assertThat(count.stages().get(1).movements())
                .containsExactly(
                        new Movement(a, b, 5, new Votes(37_500)),
                        new Movement(a, c, 2, new Votes(37_500)),
                        new Movement(a, null, 1, new Votes(37_500)));
        assertThat(count.stages().get(2).movements())
                .containsExactly(
                        new Movement(c, b, 1, Votes.ONE),
                        new Movement(c, null, 2, Votes.ONE),
                        new Movement(c, null, 2, new Votes(37_500)));
    }

    @Test
    void theTransferValueHasFiveDecimalsAndTheRestIsIgnored() {
        // 13 papers, 2 seats: 13 / 3 = 4.33, quota 5. A has 7, surplus 2: 2 x 1 / 7 = 0.285714..., that is 0.28571.
        // Stage 2: B 3 + 4 x 0.28571 = 4.14284; C 3 + 3 x 0.28571 = 3.85713; lost 2 - 7 x 0.28571 = 0.00003.
        // Stage 3 excludes C: 3 at 1 to B, 3 at 0.28571 name nobody else: B 7.14284, not transferable 0.85716.
        var count = count("""
                3 2
                4 1 2 0
                3 1 3 0
                3 2 0
                3 3 2 0
                0
                "A"
                "B"
                "C"
                "Board"
                """);

        assertThat(stages(count))
                .containsExactly(
                        "7.00000 3.00000 3.00000 | 0.00000",
                        "5.00000 4.14284 3.85713 | 0.00003",
                        "5.00000 7.14284 0.00000 | 0.85716");
        assertThat(count.stages().get(1).lostInRounding()).isEqualTo(new Votes(3));
    }

    @Test
    void theHighestSurplusGoesFirstAndALowerOneWaitsEvenForOneThatAroseLater() {
        // 29 papers, 4 seats: 29 / 5 = 5.8, quota 6. A 12 (surplus 6) and B 7 (surplus 1) are elected.
        // Stage 2, A: 6 x 1 / 12 = 0.5; 12 papers to C: 5 + 6 = 11, elected, surplus 5. B waits.
        // Stage 3, C, 5 being more than 1: its own 5 papers at 5 x 1 / 11 = 0.45454 to E, 12 at 5 x 0.5 / 11 = 0.22727
        // to D.
        //          E 3 + 2.27270 = 5.27270; D 2 + 2.72724 = 4.72724; lost 5 - 4.99994 = 0.00006.
        // Stage 4, B: 1 x 1 / 7 = 0.14285; 7 papers to D: 4.72724 + 0.99995 = 5.72719; lost 0.00005.
        // Stage 5 excludes E: nothing goes on, 5.27270 + 0.00011 = 5.27281. D is the last, and elected below the quota.
        var count = count("""
                5 4
                12 1 3 4 0
                7 2 4 0
                5 3 5 0
                2 4 0
                3 5 0
                0
                "A"
                "B"
                "C"
                "D"
                "E"
                "Board"
                """);

        assertThat(stages(count))
                .containsExactly(
                        "12.00000 7.00000 5.00000 2.00000 3.00000 | 0.00000",
                        "6.00000 7.00000 11.00000 2.00000 3.00000 | 0.00000",
                        "6.00000 7.00000 6.00000 4.72724 5.27270 | 0.00006",
                        "6.00000 6.00000 6.00000 5.72719 5.27270 | 0.00011",
                        "6.00000 6.00000 6.00000 5.72719 0.00000 | 5.27281");
        assertThat(elected(count)).isEqualTo("ABCD");
        assertThat(count.stages().get(4).elected())
                .containsExactly(new Election(count.candidates().get(3), Ground.LAST_VACANCIES));
    }

    @Test
    void aPaperPassesOverThoseElectedAndExcluded() {
        // 20 papers, 3 seats: 20 / 4 = 5, quota 6. A 8 (surplus 2) and B 6 are elected.
        // Stage 2, A: 2 / 8 = 0.25; the papers name B next, who is elected, so 8 x 0.25 = 2 go to C: 3 + 2 = 5.
        // Stage 3 excludes D (1): its paper names B and A, then C: 6.
        var count = count("""
                5 3
                8 1 2 3 0
                6 2 0
                3 3 0
                1 4 2 1 3 0
                2 5 0
                0
                "A"
                "B"
                "C"
                "D"
                "E"
                "Board"
                """);

        assertThat(stages(count))
                .containsExactly(
                        "8.00000 6.00000 3.00000 1.00000 2.00000 | 0.00000",
                        "6.00000 6.00000 5.00000 1.00000 2.00000 | 0.00000",
                        "6.00000 6.00000 6.00000 0.00000 2.00000 | 0.00000");
        assertThat(elected(count)).isEqualTo("ABC");
    }

    @Test
    void ofTwoWithTheFewestVotesTheOneWhoHadFewerAtTheLatestStageTheyDifferedIsExcluded() {
        // 11 papers, 1 seat: 11 / 2 = 5.5, quota 6. Stage 2 excludes D (1), whose paper makes C 3, as many as B.
        // At stage 1 C had 2 and B 3: stage 3 excludes C, all of whose papers go to B: 6.
        var count = count("""
                4 1
                5 1 0
                3 2 0
                2 3 2 0
                1 4 3 2 0
                0
                "A"
                "B"
                "C"
                "D"
                "Board"
                """);

        assertThat(stages(count))
                .containsExactly(
                        "5.00000 3.00000 2.00000 1.00000 | 0.00000",
                        "5.00000 3.00000 3.00000 0.00000 | 0.00000",
                        "5.00000 6.00000 0.00000 0.00000 | 0.00000");
        assertThat(elected(count)).isEqualTo("B");
        var b = count.candidates().get(1);
        var c = count.candidates().get(2);
        assertThat(count.stages().get(2).ties())
                .containsExactly(new Tie(
                        Tie.Question.EXCLUSION, List.of(b, c), c, List.of(new Tie.LookBack(1, List.of(c))), List.of()));
    }

    @Test
    void wereTheyAlwaysEqualTheLotDecides() {
        // 7 papers, 1 seat: quota 4. B and C have 2 each and always had. The tickets, digested with sha256sum:
        //   7/1/exclusion/2  1acbfce8...   7/1/exclusion/3  2db276a5...   the lowest is B's: B is excluded, and C gets
        // both papers
        var count = count("""
                3 1
                3 1 0
                2 2 3 0
                2 3 2 0
                0
                "A"
                "B"
                "C"
                "Board"
                """);

        assertThat(stages(count))
                .containsExactly("3.00000 2.00000 2.00000 | 0.00000", "3.00000 0.00000 4.00000 | 0.00000");
        assertThat(elected(count)).isEqualTo("C");
        assertThat(count.stages().get(1).ties()).singleElement().satisfies(tie -> {
            assertThat(tie.lookedBack()).isEmpty();
            assertThat(tie.lot())
                    .containsExactly(
                            new Lot.Ticket(
                                    count.candidates().get(1),
                                    "7/1/exclusion/2",
                                    "1acbfce87cb7813f23dfc97d71a099bb5e9b286d815dbf25ae2335db436b27f5"),
                            new Lot.Ticket(
                                    count.candidates().get(2),
                                    "7/1/exclusion/3",
                                    "2db276a5632cfe4ced530d92db73d39683e273f87c1a0d949401d8e67a9aa7e1"));
        });
    }

    @Test
    void ofThreeWhoAreEqualOnlyThoseWhoHadFewestAreDecidedByLot() {
        // 21 papers, 1 seat: quota 11. Stage 2 excludes E (2): B and C get one each, so that B, C and D have 4.
        // At stage 1 B and C had 3, D had 4: D is out of it. Nothing tells B and C apart.
        //   7/2/exclusion/2  42742c01...   7/2/exclusion/3  8a8375b8...   B is excluded at stage 3, to C: 8
        // Stage 4 excludes D (4), to A: 13.
        var count = count("""
                5 1
                9 1 0
                3 2 3 0
                3 3 0
                4 4 1 0
                1 5 2 3 0
                1 5 3 0
                0
                "A"
                "B"
                "C"
                "D"
                "E"
                "Board"
                """);

        assertThat(stages(count))
                .containsExactly(
                        "9.00000 3.00000 3.00000 4.00000 2.00000 | 0.00000",
                        "9.00000 4.00000 4.00000 4.00000 0.00000 | 0.00000",
                        "9.00000 0.00000 8.00000 4.00000 0.00000 | 0.00000",
                        "13.00000 0.00000 8.00000 0.00000 0.00000 | 0.00000");
        var tie = count.stages().get(2).ties().get(0);
        assertThat(tie.tied()).extracting(Candidate::name).containsExactly("B", "C", "D");
        assertThat(tie.lookedBack()).extracting(Tie.LookBack::stage).containsExactly(1);
        assertThat(tie.lot()).extracting(ticket -> ticket.candidate().name()).containsExactly("B", "C");
    }

    @Test
    void ofTwoEqualSurplusesTheOneOfWhoeverHadMoreEarlierGoesFirst() {
        // 36 papers, 4 seats: 36 / 5 = 7.2, quota 8. X (candidate A) has 16, surplus 8: 0.5 a paper.
        // Stage 2: B 5 + 8 x 0.5 = 9; C 6 + 6 x 0.5 = 9; D 5 + 2 x 0.5 = 6. B and C are elected with a surplus of 1
        // each.
        //          At stage 1 C had 6 and B 5: C is listed first, and its surplus goes first.
        // Stage 3, C: 6 at 1 x 1 / 9 = 0.11111 to D: 6.66666; 6 at 0.5 / 9 = 0.05555 name nobody else: 0.33330; lost
        // 0.00004.
        // Stage 4, B: 5 at 0.11111 to E: 4.55555; 8 at 0.05555 name nobody else: 0.44440; lost 0.00005.
        // Stage 5 excludes E: 4 and 0.55555 name nobody else: 0.77779 + 4.55555 = 5.33334. D is elected as the last.
        var count = count("""
                5 4
                8 1 2 0
                6 1 3 0
                2 1 4 0
                5 2 5 0
                6 3 4 0
                5 4 0
                4 5 0
                0
                "A"
                "B"
                "C"
                "D"
                "E"
                "Board"
                """);

        assertThat(stages(count))
                .containsExactly(
                        "16.00000 5.00000 6.00000 5.00000 4.00000 | 0.00000",
                        "8.00000 9.00000 9.00000 6.00000 4.00000 | 0.00000",
                        "8.00000 9.00000 8.00000 6.66666 4.00000 | 0.33334",
                        "8.00000 8.00000 8.00000 6.66666 4.55555 | 0.77779",
                        "8.00000 8.00000 8.00000 6.66666 0.00000 | 5.33334");
        assertThat(elected(count)).isEqualTo("ACBD");
        assertThat(count.stages().get(1).ties()).extracting(Tie::question).containsExactly(Tie.Question.ORDER);
        assertThat(count.stages().get(2).ties()).extracting(Tie::question).containsExactly(Tie.Question.SURPLUS);
    }

    @Test
    void equalFromTheStartSurplusesGoInTheOrderOfTheLotWhichIsTheOrderOfElectionToo() {
        // 15 papers, 3 seats: 15 / 4 = 3.75, quota 4. A and B have 6, surplus 2 each: 2 / 6 = 0.33333 a paper.
        //   7/1/first/1  1d07ac54...   7/1/first/2  3071a10b...   with seed 7 A comes first
        //   8/1/first/1  25009c38...   8/1/first/2  1e7a2808...   with seed 8 B comes first
        var papers = """
                4 3
                6 1 3 0
                6 2 4 0
                2 3 0
                1 4 0
                0
                "A"
                "B"
                "C"
                "D"
                "Board"
                """;

        // A first: C 2 + 6 x 0.33333 = 3.99998; then B: D 1 + 1.99998 = 2.99998; D is excluded, C elected as the last
        assertThat(stages(count(papers, "7")))
                .containsExactly(
                        "6.00000 6.00000 2.00000 1.00000 | 0.00000",
                        "4.00000 6.00000 3.99998 1.00000 | 0.00002",
                        "4.00000 4.00000 3.99998 2.99998 | 0.00004",
                        "4.00000 4.00000 3.99998 0.00000 | 3.00002");
        assertThat(stages(count(papers, "8")))
                .containsExactly(
                        "6.00000 6.00000 2.00000 1.00000 | 0.00000",
                        "6.00000 4.00000 2.00000 2.99998 | 0.00002",
                        "4.00000 4.00000 3.99998 2.99998 | 0.00004",
                        "4.00000 4.00000 3.99998 0.00000 | 3.00002");
        assertThat(elected(count(papers, "7"))).isEqualTo("ABC");
        assertThat(elected(count(papers, "8"))).isEqualTo("BAC");
    }

    @Test
    void whoeverHasWithdrawnIsPassedOverAsThoughNotOnThePaper() {
        // B has withdrawn: 2 papers count for C at full value, 1 names nobody else and is not valid.
        // 9 valid papers, 1 seat: 9 / 2 = 4.5, quota 5. C 3 + 2 = 5.
        var count = count("""
                3 1
                -2
                4 1 0
                2 2 3 0
                1 2 0
                3 3 0
                0
                "A"
                "B"
                "C"
                "Board"
                """);

        assertThat(count.validPapers()).isEqualTo(9);
        assertThat(count.blankPapers()).isEqualTo(1);
        assertThat(count.quota()).isEqualTo(5);
        assertThat(stages(count)).containsExactly("4.00000 0.00000 5.00000 | 0.00000");
        assertThat(elected(count)).isEqualTo("C");
    }

    @Test
    void blankPapersAreNotValidAndDoNotRaiseTheQuota() {
        var count = count("""
                2 1
                3 1 0
                2 2 0
                50 0
                0
                "A"
                "B"
                "Board"
                """);

        assertThat(count.validPapers()).isEqualTo(5);
        assertThat(count.blankPapers()).isEqualTo(50);
        assertThat(count.quota()).isEqualTo(3);
    }

    @Test
    void noMoreCandidatesThanSeatsAreElectedAtTheFirstStageByTheirVotes() {
        // 4 papers, 3 seats: quota 2. B has 3, A 1, and nobody stands for the third seat.
        var count = count("""
                2 3
                1 1 0
                3 2 0
                0
                "A"
                "B"
                "Board"
                """);

        assertThat(stages(count)).containsExactly("1.00000 3.00000 | 0.00000");
        assertThat(elected(count)).isEqualTo("BA");
        assertThat(count.stages().get(0).elected())
                .extracting(Election::ground)
                .containsExactly(Ground.QUOTA, Ground.LAST_VACANCIES);
        assertThat(count.vacancies()).isEqualTo(1);
    }

    @Test
    void aSingleCandidateIsElectedEvenWithoutAVote() {
        var count = count("1 1\n0\n\"A\"\n\"Board\"\n");

        assertThat(count.quota()).isEqualTo(1);
        assertThat(elected(count)).isEqualTo("A");
        assertThat(count.vacancies()).isZero();
    }

    @Test
    void withoutAnyPaperTheLotExcludesOneAfterTheOther() {
        // 0 papers, 1 seat: 0 / 2 + 1 = 1.
        //   7/1/exclusion/1  a7acfb7c...   /2  1acbfce8...   /3  2db276a5...   B is excluded at stage 2
        //   7/2/exclusion/1  642547f9...   /3  8a8375b8...                     A is excluded at stage 3
        var count = count("3 1\n0\n\"A\"\n\"B\"\n\"C\"\n\"Board\"\n");

        assertThat(count.validPapers()).isZero();
        assertThat(count.stages()).hasSize(3);
        assertThat(elected(count)).isEqualTo("C");
    }

    @Test
    void nobodyIsElectedWhereEverybodyHasWithdrawn() {
        var count = count("2 1\n-1 -2\n3 1 2 0\n0\n\"A\"\n\"B\"\n\"Board\"\n");

        assertThat(count.elected()).isEmpty();
        assertThat(count.vacancies()).isEqualTo(1);
        assertThat(count.stages()).hasSize(1);
        assertThat(count.blankPapers()).isEqualTo(3);
    }

    @Test
    void theMostPapersThatCanBeCountedStayExact() {
        // 899,999,999 papers, 2 seats: quota 300,000,000. A has 600,000,000 and so a surplus of half: 0.5 a paper.
        var count = count("""
                3 2
                600000000 1 2 0
                199999999 2 0
                100000000 3 0
                0
                "A"
                "B"
                "C"
                "Board"
                """);

        assertThat(stages(count))
                .containsExactly(
                        "600000000.00000 199999999.00000 100000000.00000 | 0.00000",
                        "300000000.00000 499999999.00000 100000000.00000 | 0.00000");
    }

    private static String elected(Count count) {
        return String.join("", count.elected().stream().map(Candidate::name).toList());
    }

    /** The votes of each candidate at the end of each stage and, behind the bar, what is not transferable. */
    private static List<String> stages(Count count) {
        return count.stages().stream()
                .map(stage -> String.join(
                                " ", stage.votes().stream().map(Votes::toString).toList())
                        + " | " + stage.nonTransferable())
                .toList();
    }
}
