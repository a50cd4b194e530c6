package coop.workers.membership;

import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * What is kept of a review, for those who talk with somebody.
 *
 * @param standings how they take part in each of their groups
 */
public record ReviewFile(
        PersonId person,
        String name,
        int memberNumber,
        ReviewStatus status,
        LocalDate openedOn,
        List<InGroup> standings) {

    /** How they take part in a group. */
    public record InGroup(String group, String groupName, Standing standing) {}
}
