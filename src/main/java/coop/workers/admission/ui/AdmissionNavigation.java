package coop.workers.admission.ui;

import com.vaadin.flow.component.UI;

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

    /** The applicant's window behind a private link. */
    public static void toWindow(String token) {
        UI.getCurrent().navigate(WindowView.class, token);
    }

    static void toFreshLink() {
        UI.getCurrent().navigate(LinkView.class);
    }
}
