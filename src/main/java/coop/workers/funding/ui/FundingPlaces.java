package coop.workers.funding.ui;

import com.vaadin.flow.component.html.Div;
import coop.workers.shell.RoomPlaces;

/** The parts of the room beside each other. */
class FundingPlaces extends Div {

    /** @param here the path of the part that is shown */
    FundingPlaces(String here) {
        add(new RoomPlaces(getTranslation("funding.places"), here)
                .with(getTranslation("funding.places.pipeline"), FundingNavigation.PIPELINE)
                .with(getTranslation("funding.places.funders"), FundingNavigation.FUNDERS)
                .with(getTranslation("funding.places.lessons"), FundingNavigation.LESSONS)
                .with(getTranslation("funding.places.year"), FundingNavigation.YEAR));
    }
}
