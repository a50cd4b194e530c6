package coop.workers.election.count;

import java.util.List;

/**
 * A decision between candidates with the same number of votes, and how it was come to: by looking back to the latest stage at which they
 * differed (rules 49(2) and 51(2)(a)), and between those whom no stage tells apart by lot (rules 49(3) and 51(2)(b)).
 *
 * <p>Where three or more are equal, the latest stage at which they differed may leave two of them first. Then only these are looked at
 * further back.
 *
 * @param tied all who were equal
 * @param chosen the answer to the question
 * @param lookedBack the stages that told some of them apart, the latest first
 * @param lot the tickets of those whom no stage told apart, the drawn one first; empty where no lot was needed
 */
public record Tie(
        Question question, List<Candidate> tied, Candidate chosen, List<LookBack> lookedBack, List<Lot.Ticket> lot) {

    public Tie {
        tied = List.copyOf(tied);
        lookedBack = List.copyOf(lookedBack);
        lot = List.copyOf(lot);
    }

    /** What had to be decided. */
    public enum Question {
        /** Whose surplus is transferred first: the one who had more votes. */
        SURPLUS("first", true),
        /** Who is excluded: the one who had fewer votes. */
        EXCLUSION("exclusion", false),
        /** Who stands first among those elected at one stage, as terms may hang on it: the one who had more votes. */
        ORDER("first", true),
        /** Who of those with equally many votes is elected. */
        SEAT("first", true);

        private final String onTicket;
        private final boolean mostVotes;

        Question(String onTicket, boolean mostVotes) {
            this.onTicket = onTicket;
            this.mostVotes = mostVotes;
        }

        String onTicket() {
            return onTicket;
        }

        boolean asksForMostVotes() {
            return mostVotes;
        }
    }

    /**
     * A stage that told them apart.
     *
     * @param left those who were still in question after it
     */
    public record LookBack(int stage, List<Candidate> left) {

        public LookBack {
            left = List.copyOf(left);
        }
    }
}
