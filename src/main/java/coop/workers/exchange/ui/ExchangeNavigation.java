package coop.workers.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import coop.workers.exchange.MemberExchangeDesk.Part;
import java.util.Locale;
import java.util.UUID;

/** The ways to the page of lists of members. */
public final class ExchangeNavigation {

    static final String EXCHANGE = "members/exchange";

    /** Everybody, as a list to take away. */
    static final String MEMBERS = "members/exchange.csv";

    private ExchangeNavigation() {}

    static void toList(UUID file) {
        UI.getCurrent().navigate(ExchangeView.class, QueryParameters.of("list", file.toString()));
    }

    static String list(UUID file, Part part) {
        var list = EXCHANGE + "?list=" + file;
        return part == Part.ALL ? list : list + "&show=" + word(part);
    }

    static String setAside(UUID file) {
        return "%s/%s/set-aside.csv".formatted(EXCHANGE, file);
    }

    /** How the address says which lines are shown. */
    static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
