package coop.workers.consent.ui;

import com.vaadin.flow.component.html.Div;
import coop.workers.shell.RoomPlaces;

/** The pages of the board beside each other: what waits, the next meeting, what was decided. */
class BoardPlaces extends Div {

    static final String BOARD = "board";
    static final String PACK = "board/pack";
    static final String DECISIONS = "board/decisions";

    /** @param here the path of the page that is shown */
    BoardPlaces(String here) {
        add(new RoomPlaces(getTranslation("consent.board.pages"), here)
                .with(getTranslation("consent.board.waiting"), BOARD)
                .with(getTranslation("consent.pack.short"), PACK)
                .with(getTranslation("consent.decisions.short"), DECISIONS));
    }
}
