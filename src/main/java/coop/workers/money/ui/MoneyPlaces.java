package coop.workers.money.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The parts of the money room beside each other. */
class MoneyPlaces extends Nav {

    /** @param here the path of the part that is shown */
    MoneyPlaces(String here) {
        addClassName("places");
        getElement().setAttribute("aria-label", getTranslation("money.places"));
        place("money.places.year", MoneyNavigation.MONEY, here);
        place("money.places.invoices", MoneyNavigation.INVOICES, here);
        place("money.places.payments", MoneyNavigation.PAYMENTS, here);
        place("money.places.bank", MoneyNavigation.BANK, here);
        place("money.places.reports", MoneyNavigation.REPORTS, here);
    }

    private void place(String text, String path, String here) {
        var link = new Anchor(path, getTranslation(text));
        if (path.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
