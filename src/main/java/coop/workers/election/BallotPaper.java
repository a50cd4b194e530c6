package coop.workers.election;

import coop.workers.election.ballot.BallotBox;
import coop.workers.register.RegisterDesk.MemberNumber;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What somebody sees who comes to vote for one member.
 *
 * @param method the key of the counting method
 * @param candidates in the order of their numbers, which begin at 1
 * @param state of the ballot by the database's clock
 * @param voted whether the member has voted
 * @param closes on the clocks of the organisation's zone
 */
public record BallotPaper(
        ElectionId election,
        String title,
        int seats,
        String method,
        List<Standing> candidates,
        MemberNumber member,
        String memberName,
        BallotBox.State state,
        boolean voted,
        LocalDateTime closes) {

    public BallotPaper {
        candidates = List.copyOf(candidates);
    }
}
