package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import coop.workers.casework.CaseDesk.CaseFile;
import java.util.OptionalInt;

/** One side of the page of a case. Offered as beans; they stand in the order of their {@code @Order}. */
interface CaseTab {

    /** Its name in the address; its text is {@code inbox.case.tab.<name>}. */
    String name();

    /** How many things are on it, where that helps to find them. */
    default OptionalInt count(CaseFile file) {
        return OptionalInt.empty();
    }

    /** Built anew each time it is opened. */
    Component of(CaseFile file);
}
