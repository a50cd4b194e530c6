package coop.workers.membership;

/** How somebody came to apply. */
public enum CameBy {
    INVITATION,
    /** Their own page, where they have signed in. */
    OWN_PAGE,
    PUBLIC_FORM
}
