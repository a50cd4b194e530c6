package coop.workers.register.ui;

import com.vaadin.flow.component.html.Div;
import coop.workers.shell.RoomPlaces;

/** The parts of the register beside each other: members, officers, twins. */
class RegisterPlaces extends Div {

    /** @param here the path of the part that is shown */
    RegisterPlaces(String here) {
        add(new RoomPlaces(getTranslation("register.places"), here)
                .with(getTranslation("register.places.members"), RegisterNavigation.REGISTER)
                .with(getTranslation("register.places.officers"), RegisterNavigation.OFFICERS)
                .with(getTranslation("register.places.twins"), RegisterNavigation.TWINS));
    }
}
