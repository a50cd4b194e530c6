package coop.workers.funding.ui;

import com.vaadin.flow.component.UI;
import coop.workers.funding.FunderId;
import coop.workers.shared.CaseNumber;

/** The ways between the pages of money from outside. */
public final class FundingNavigation {

    static final String PIPELINE = "funding";
    static final String REGISTER = "funding/new";
    static final String FUNDERS = "funding/funders";
    static final String FUNDER = "funding/funders/:id";
    static final String LESSONS = "funding/lessons";
    static final String YEAR = "funding/year";
    static final String DRAFT = "funding/draft/:number";

    private FundingNavigation() {}

    static String to(FunderId funder) {
        return FUNDERS + "/" + funder.value();
    }

    /** The draft of a bid. */
    static String toDraft(CaseNumber number) {
        return "funding/draft/" + number.value();
    }

    /** The case of a bid. */
    static String to(CaseNumber number) {
        return "case/" + number.value();
    }

    static void open(CaseNumber number) {
        UI.getCurrent().navigate(to(number));
    }

    static void open(FunderId funder) {
        UI.getCurrent().navigate(to(funder));
    }
}
