package coop.workers.renewal.ui;

import com.vaadin.flow.component.UI;
import coop.workers.shared.CaseNumber;
import java.util.UUID;

/** The ways between the pages of renewals. */
public final class RenewalNavigation {

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

    static String run(UUID run, String part) {
        return "renewals?run=" + run + (part.isEmpty() ? "" : "&show=" + part);
    }
}
