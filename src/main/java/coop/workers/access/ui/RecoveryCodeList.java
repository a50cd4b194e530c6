package coop.workers.access.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The recovery codes, the one time they are shown. */
class RecoveryCodeList extends UnorderedList {

    RecoveryCodeList(List<String> codes) {
        addClassName("codes");
        codes.forEach(code -> add(new ListItem(code)));
    }
}
