package coop.workers.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Listing;
import coop.workers.inbox.ListingAddress;
import coop.workers.inbox.SavedView;
import coop.workers.workflow.WorkFilter.Scope;
import java.util.List;
import java.util.Objects;

/** The ways of looking at the list, at its side, each with the number of things in it. */
class Rail extends Nav {

    private final transient InboxDesk inbox;

    Rail(InboxDesk inbox) {
        this.inbox = inbox;
        addClassName("rail");
        setAriaLabel(getTranslation("inbox.views"));
    }

    /** Counts anew and marks the way of looking that is open. */
    void show(Place place, List<SavedView> views) {
        removeAll();
        var sizes = inbox.sizes();
        var scopes = new UnorderedList();
        for (var scope : Scope.values()) {
            var target = new Place(Listing.MY_WORK.with(scope), null, null);
            var isOpen = place.view() == null && place.listing().scope() == scope;
            scopes.add(line(
                    target,
                    getTranslation("inbox.scope." + ListingAddress.word(scope)),
                    sizes.getOrDefault(scope, 0),
                    isOpen));
        }
        add(scopes);
        if (!views.isEmpty()) {
            var kept = new UnorderedList();
            views.forEach(view -> kept.add(kept(place, view)));
            add(new H2(getTranslation("inbox.views.kept")), kept);
        }
    }

    private ListItem kept(Place place, SavedView view) {
        var target = new Place(view.listing(), view.id(), null);
        var line = line(target, view.name(), inbox.count(view.listing()), Objects.equals(place.view(), view.id()));
        if (view.sharedWith() != null) {
            line.addClassName("shared");
        }
        return line;
    }

    private static ListItem line(Place target, String name, int size, boolean isOpen) {
        var label = new Span(name);
        label.addClassName("name");
        var count = new Span(Numbers.upTo(size, UI.getCurrent().getLocale()));
        count.addClassName("count");
        var link = new Anchor(target.address());
        link.add(label, count);
        if (isOpen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
