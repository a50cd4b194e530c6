package coop.workers.admission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import coop.workers.admission.JoinStep;
import java.util.Locale;

/** The ways between the pages of an admission. */
public final class AdmissionNavigation {

    private AdmissionNavigation() {}

    /** The public form, from its beginning. */
    public static void toForm() {
        UI.getCurrent().navigate(JoinView.class);
    }

    /** The draft behind a private link. */
    public static void toDraft(String token) {
        UI.getCurrent().navigate(JoinView.class, token);
    }

    /** One page of the draft behind a private link. */
    static void toDraft(String token, JoinStep step) {
        UI.getCurrent().navigate(JoinView.class, token, QueryParameters.of("step", word(step)));
    }

    /** A page as addresses name it. */
    static String word(JoinStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /** The applicant's window behind a private link. */
    public static void toWindow(String token) {
        UI.getCurrent().navigate(WindowView.class, token);
    }

    static void toFreshLink() {
        UI.getCurrent().navigate(LinkView.class);
    }
}
