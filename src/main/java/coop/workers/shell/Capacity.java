package coop.workers.shell;

import coop.workers.shared.PersonId;

/** As whom somebody is on their own page: one person may be there for themselves and for co-ops whose vote they cast. */
public sealed interface Capacity {

    /** Who they are, in whatever capacity. */
    PersonId person();

    /** For themselves: as a worker member, a supporter, somebody of a group, an applicant. */
    record Oneself(PersonId person) implements Capacity {}

    /**
     * For a co-op member whose representative they are today.
     *
     * @param member the co-op's number in the register
     */
    record Representative(PersonId person, int member, String coop) implements Capacity {}
}
