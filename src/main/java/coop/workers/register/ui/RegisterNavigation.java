package coop.workers.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterReading;

/** The ways to the pages of the register. */
public final class RegisterNavigation {

    static final String REGISTER = "register";
    static final String OFFICERS = "register/officers";
    static final String TWINS = "register/twins";
    static final String PRINT = "register/print";
    static final String SPREADSHEET = "register/members.csv";

    private static final String MEMBER = "register/member";

    private RegisterNavigation() {}

    /** The page of a member. */
    public static void toMember(MemberNumber number) {
        UI.getCurrent().navigate(MemberView.class, number.value());
    }

    /** The address of a member's page, for a link. */
    public static String addressOf(MemberNumber number) {
        return MEMBER + "/" + number;
    }

    /** {@code place} with what is read there. */
    static String address(String place, RegisterReading reading) {
        var said = QueryParameters.simple(reading.parameters()).getQueryString();
        return said.isEmpty() ? place : place + "?" + said;
    }
}
