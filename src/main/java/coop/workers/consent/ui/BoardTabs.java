package coop.workers.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/** Leads from one page of the board to the next, and shows which one this is. */
class BoardTabs extends Nav {

    BoardTabs(Class<? extends Component> here) {
        addClassName("board-tabs");
        getElement().setAttribute("aria-label", getTranslation("consent.board.pages"));
        add(new UnorderedList(
                tab("consent.board.waiting", BoardView.class, here),
                tab("consent.pack.short", PackView.class, here),
                tab("consent.decisions.short", DecisionsView.class, here)));
    }

    private ListItem tab(String key, Class<? extends Component> page, Class<? extends Component> here) {
        var link = new RouterLink(getTranslation(key), page);
        if (page.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
