package coop.workers.membership;

/** How somebody came to apply. */
public enum CameBy {
    INVITATION,
    /** Their own page, where they have signed in. */
    OWN_PAGE,
    PUBLIC_FORM,
    /** Somebody of the office entered them. */
    OFFICE,
    /** They were a worker member. */
    MEMBERSHIP
}
