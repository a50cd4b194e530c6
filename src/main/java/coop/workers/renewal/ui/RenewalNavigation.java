package coop.workers.renewal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import coop.workers.shared.CaseNumber;
import java.util.UUID;

/** The ways between the pages of renewals. */
public final class RenewalNavigation {

    /** Cases of renewals that are under way. */
    static final String UNDER_WAY = "cases?search=REN-";

    private RenewalNavigation() {}

    static void toFreshLink() {
        UI.getCurrent().navigate(FreshLinkView.class);
    }

    static void toCase(CaseNumber number) {
        UI.getCurrent().navigate("case/" + number);
    }

    static String declareFor(CaseNumber number) {
        return "renewal/" + number + "/declare";
    }

    static void toRun(UUID run) {
        UI.getCurrent().navigate(RenewalsView.class, QueryParameters.of("run", run.toString()));
    }

    static String run(UUID run, String part) {
        return "renewals?run=" + run + (part.isEmpty() ? "" : "&show=" + part);
    }
}
