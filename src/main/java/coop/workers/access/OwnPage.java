package coop.workers.access;

import coop.workers.shell.EitherLayout;

/**
 * Where people's own pages are and who may open them: a view of theirs is for
 * {@code @RolesAllowed({OwnPage.OUTSIDE, OwnPage.STAFF})}. A view for everybody who has signed in ({@code @PermitAll}) is one
 * of the office, and stays shut to people outside.
 */
public final class OwnPage {

    /** People outside the office who came in by {@link PersonDoor}. */
    public static final String OUTSIDE = "PERSON";

    /** Everybody who works in the office, whatever they do there. */
    public static final String STAFF = EitherLayout.STAFF;

    /** The first part of every address of these pages. */
    public static final String PATH = "my-page";

    /** Where people ask for a link. */
    public static final String SIGN_IN = PATH + "/sign-in";

    /** Where a link leads; its token follows. */
    public static final String ENTER = PATH + "/enter/";

    private OwnPage() {}

    /** Is {@code path}, with or without a slash before it, one of theirs? */
    static boolean covers(String path) {
        var bare = path.replaceFirst("^/+", "");
        return bare.equals(PATH) || bare.startsWith(PATH + "/");
    }
}
