package coop.workers.access;

import coop.workers.shared.PersonId;
import java.util.List;
import java.util.Set;

/**
 * Who stands in for whom today. Whoever stands in may read and do what the absent person may, as far as other rooms say so;
 * they stay who they are, and what keeps them from a case keeps them from it.
 */
public interface Cover {

    /**
     * Today's absences in which {@code person} stands in: of those who named them, and of those for whom an absent colleague
     * would stand in.
     */
    List<Absence> takenBy(PersonId person);

    /** Who stands in for {@code person} today and is not away; nobody where they are not away. */
    Set<PersonId> standingInFor(PersonId person);

    /** Everybody who is away today and has somebody who stands in. */
    Set<PersonId> away();

    /**
     * The current actor as they act in the stead of absent people: themselves, with the roles of everybody for whom they stand
     * in today beside their own.
     */
    Actor inTheirStead();
}
