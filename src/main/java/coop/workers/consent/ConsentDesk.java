package coop.workers.consent;

import coop.workers.shared.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where proposals are laid before a group for its consent. A wing opens a proposal, then its diagram calls the process
 * {@code consent} with the same case number; when that ends the decision can be read here and stands in the fact
 * {@code decision} ({@code agreed} or {@code declined}).
 */
public interface ConsentDesk {

    /**
     * What is proposed.
     *
     * @param caseNumber the case it belongs to; one open proposal per case at a time
     * @param groupKey who is asked
     * @param proposedBy the queue of those who propose it, as diagrams name it, such as {@code membership-team}; they may
     *     amend it
     * @param text Markdown: what is to be decided
     * @param paper Markdown for the people asked: what they need to know
     */
    record NewProposal(
            CaseNumber caseNumber, String groupKey, String proposedBy, String title, String text, String paper) {}

    /** Lays a proposal before the group; an open one of the same case is replaced by a new version. */
    void propose(NewProposal proposal);

    /** The latest decision on a case, once there is one. */
    Optional<Decision> decisionOn(CaseNumber number);

    /** Withdraws the open proposal of a case, such as when the applicant withdraws. */
    void withdraw(CaseNumber number);

    record Decision(
            boolean agreed,
            String reasons,
            LocalDate decidedOn,
            @Nullable LocalDate reviewOn,
            boolean atMeeting) {}
}
