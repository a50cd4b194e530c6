package coop.workers.money.ui;

import com.vaadin.flow.component.html.Div;
import coop.workers.shell.RoomPlaces;

/** The parts of the money room beside each other. */
class MoneyPlaces extends Div {

    /** @param here the path of the part that is shown */
    MoneyPlaces(String here) {
        add(new RoomPlaces(getTranslation("money.places"), here)
                .with(getTranslation("money.places.year"), MoneyNavigation.MONEY)
                .with(getTranslation("money.places.invoices"), MoneyNavigation.INVOICES)
                .with(getTranslation("money.places.payments"), MoneyNavigation.PAYMENTS)
                .with(getTranslation("money.places.bank"), MoneyNavigation.BANK)
                .with(getTranslation("money.places.income"), MoneyNavigation.INCOME)
                .with(getTranslation("money.places.funds"), MoneyNavigation.FUNDS)
                .with(getTranslation("money.places.reports"), MoneyNavigation.REPORTS));
    }
}
