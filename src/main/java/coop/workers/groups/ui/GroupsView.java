package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupBook.Listed;
import coop.workers.shell.Choices;
import coop.workers.shell.PageHeading;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The board and the working groups: which reports to which, as a picture or as text, and those there were. */
@Route(GroupNavigation.GROUPS)
@PermitAll
@Menu(order = 35, icon = "vaadin:users", title = "groups.title")
class GroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AS = "as";
    private static final String TEXT = "text";

    private final transient GroupBook book;
    private final transient GroupChanges changes;
    private final transient GroupWords words;

    GroupsView(GroupBook book, GroupChanges changes, GroupWords words) {
        this.book = book;
        this.changes = changes;
        this.words = words;
        addClassName("groups");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("groups.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asText = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AS)
                .filter(TEXT::equals)
                .isPresent();
        removeAll();
        add(
                new PageHeading(getTranslation("groups.title"), heading())
                        .explained(getTranslation("groups.explanation")),
                new Choices(getTranslation("groups.as"))
                        .with(getTranslation("groups.as.picture"), GroupNavigation.GROUPS, !asText)
                        .with(getTranslation("groups.as.text"), GroupNavigation.GROUPS + "?" + AS + "=" + TEXT, asText),
                new GroupTree(book.today(), !asText, words));
        var closed = book.closed();
        if (!closed.isEmpty()) {
            add(closed(closed));
        }
    }

    private Component[] heading() {
        if (!book.mayOrder()) {
            return new Component[0];
        }
        var found = new Button(getTranslation("groups.found"), click -> changes.found(GroupNavigation::toGroup));
        found.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {found};
    }

    private Section closed(List<Listed> groups) {
        var list = new UnorderedList();
        list.addClassName("lines");
        groups.forEach(group ->
                list.add(new ListItem(new Anchor(GroupNavigation.addressOf(group.key()), group.name()), when(group))));
        return new Section(new H2(getTranslation("groups.closed")), list);
    }

    private Span when(Listed group) {
        var until = group.until() == null ? "" : words.day(group.until());
        var when = new Span(getTranslation("groups.from-until", words.day(group.from()), until));
        when.addClassName("second");
        return when;
    }
}
