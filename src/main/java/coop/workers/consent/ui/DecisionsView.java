package coop.workers.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import coop.workers.consent.DecisionBook;
import coop.workers.consent.DecisionBook.Entry;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/** Decisions taken, with reasons and review dates; searched and turned page by page, both in the address. */
@Route(BoardPlaces.DECISIONS)
@RolesAllowed({"BOARD", "SECRETARY"})
class DecisionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "search";
    private static final String PAGE = "page";
    private static final int ON_A_PAGE = 20;

    private final transient DecisionBook decisions;
    private final Dates dates;
    private final TextField search;
    private final Div found = new Div();

    DecisionsView(DecisionBook decisions, Dates dates) {
        this.decisions = decisions;
        this.dates = dates;
        addClassName("board");
        search = new TextField(getTranslation("consent.decisions.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxLength(200);
        search.setWidth("min(28rem, 100%)");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(DecisionsView.class, address(change.getValue(), 1)));
            }
        });
        found.addClassName("found");
        add(
                new PageHeading(getTranslation("consent.decisions.title"))
                        .explained(getTranslation("consent.decisions.explained")),
                new BoardPlaces(BoardPlaces.DECISIONS),
                search,
                found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var words = asked.getSingleParameter(SEARCH).orElse("");
        var page = asked.getSingleParameter(PAGE)
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        search.setValue(words);
        show(words, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consent.decisions.title");
    }

    private void show(String words, int page) {
        found.removeAll();
        var all = decisions.count(words);
        if (all == 0) {
            found.add(new EmptyState(
                    getTranslation("consent.decisions.none"),
                    getTranslation(words.isBlank() ? "consent.decisions.none.yet" : "consent.decisions.none.found")));
            return;
        }
        var last = (all + ON_A_PAGE - 1) / ON_A_PAGE;
        var shown = Math.min(page, last);
        var count = new Paragraph(getTranslation("consent.decisions.count", all, shown, last));
        count.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        list.addClassName("decisions");
        decisions.find(words, (shown - 1) * ON_A_PAGE, ON_A_PAGE).forEach(entry -> list.add(line(entry)));
        found.add(count, list, turning(words, shown, last));
    }

    private ListItem line(Entry entry) {
        var title = new H2(new Anchor("case/" + entry.caseNumber().value(), entry.title()));
        var line = new ListItem(title, new DecisionText(entry.decision(), dates));
        if (entry.minute() != null) {
            var minute = new Span(getTranslation("consent.decisions.minute", entry.minute()));
            minute.addClassName("review");
            line.add(minute);
        }
        return line;
    }

    private Component turning(String words, int page, int last) {
        var turning = new Nav();
        turning.addClassName("turning");
        turning.getElement().setAttribute("aria-label", getTranslation("consent.decisions.pages"));
        if (page > 1) {
            turning.add(link("consent.decisions.newer", words, page - 1));
        }
        if (page < last) {
            turning.add(link("consent.decisions.older", words, page + 1));
        }
        turning.setVisible(last > 1);
        return turning;
    }

    private RouterLink link(String key, String words, int page) {
        var link = new RouterLink(getTranslation(key), DecisionsView.class);
        link.setQueryParameters(address(words, page));
        return link;
    }

    private static QueryParameters address(String words, int page) {
        var address = new LinkedHashMap<String, String>();
        if (!words.isBlank()) {
            address.put(SEARCH, words);
        }
        if (page > 1) {
            address.put(PAGE, String.valueOf(page));
        }
        return address.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.copyOf(address));
    }
}
