package coop.workers.meetings;

/** What a resolution needs to be carried. */
public enum ResolutionKind {
    /** More votes for it than against it. */
    ORDINARY,
    /** Three quarters of the votes cast. */
    SPECIAL;

    private static final int QUARTERS = 4;
    private static final int QUARTERS_NEEDED = 3;

    /** Whether these votes carry it; abstentions are no votes cast. */
    public boolean isCarried(int inFavour, int against) {
        return this == ORDINARY
                ? inFavour > against
                : inFavour > 0 && inFavour * QUARTERS >= (inFavour + against) * QUARTERS_NEEDED;
    }
}
