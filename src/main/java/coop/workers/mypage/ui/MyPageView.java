package coop.workers.mypage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import coop.workers.access.OwnPage;
import coop.workers.mypage.OwnPageDesk;
import coop.workers.shared.NotFound;
import coop.workers.shell.Capacity;
import coop.workers.shell.EmptyState;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.MyPageSection.Place;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Sentences;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One's own page: as whom one is here, and what each room has for one. {@code ?for=12} is on behalf of co-op 12, {@code ?for=myself} for oneself. */
@Route(value = OwnPage.PATH, layout = MyPageLayout.class, autoLayout = false)
@RolesAllowed({OwnPage.OUTSIDE, OwnPage.STAFF})
class MyPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FOR = "for";
    private static final String MYSELF = "myself";

    private final transient OwnPageDesk desk;
    private final transient List<MyPageSection> sections;
    private final transient Sentences sentences;

    MyPageView(OwnPageDesk desk, List<MyPageSection> sections, Sentences sentences) {
        this.desk = desk;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(MyPageSection::order))
                .toList();
        this.sentences = sentences;
        addClassName("my-page-home");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mypage.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var capacities = desk.capacities();
        var chosen = chosen(event.getLocation(), capacities);
        removeAll();
        add(new PageHeading(getTranslation("mypage.hello", desk.name())).explained(standing(chosen)));
        if (capacities.size() > 1) {
            add(choice(capacities, chosen));
        }
        var shown = sections.stream()
                .filter(section -> section.place() == Place.HOME)
                .flatMap(section -> OfferedSection.of(section, chosen))
                .toList();
        shown.forEach(this::add);
        if (shown.isEmpty()) {
            add(new EmptyState(getTranslation("mypage.nothing.title"), getTranslation("mypage.nothing.text")));
        }
    }

    /** Whoever is nothing here by themselves comes for their co-op. */
    private Capacity chosen(Location address, List<Capacity> capacities) {
        var asked = address.getQueryParameters().getSingleParameter(FOR).orElse("");
        if (asked.equals(MYSELF)) {
            return capacities.get(0);
        }
        if (!asked.isEmpty()) {
            return desk.representing(member(address));
        }
        return capacities.size() > 1 && said(capacities.get(0)).isEmpty() ? capacities.get(1) : capacities.get(0);
    }

    /**
     * The number of the co-op on whose behalf the page at {@code address} is wanted.
     *
     * @throws NotFound if it says none
     */
    static int member(Location address) {
        return address.getQueryParameters()
                .getSingleParameter(FOR)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElseThrow(NotFound::new);
    }

    private String standing(Capacity capacity) {
        if (capacity instanceof Capacity.Representative coop) {
            return getTranslation("mypage.for-coop", coop.coop());
        }
        var said = said(capacity);
        return said.isEmpty() ? getTranslation("mypage.for-yourself") : getTranslation("mypage.as", said);
    }

    private String said(Capacity capacity) {
        return sections.stream()
                .flatMap(section -> section.standing(capacity.person()).stream())
                .map(sentences::of)
                .collect(Collectors.joining(" · "));
    }

    private Component choice(List<Capacity> capacities, Capacity chosen) {
        var list = new UnorderedList();
        capacities.forEach(capacity -> list.add(new ListItem(way(capacity, capacity.equals(chosen)))));
        var title = new Paragraph(getTranslation("mypage.choose"));
        title.setId("my-page-choose");
        var choice = new Nav(title, list);
        choice.addClassName("my-page-capacities");
        choice.getElement().setAttribute("aria-labelledby", "my-page-choose");
        return choice;
    }

    private Anchor way(Capacity capacity, boolean here) {
        var way = new Anchor(
                capacity instanceof Capacity.Representative coop
                        ? OwnPage.PATH + "?" + FOR + "=" + coop.member()
                        : OwnPage.PATH + "?" + FOR + "=" + MYSELF);
        way.add(new Span(
                capacity instanceof Capacity.Representative coop ? coop.coop() : getTranslation("mypage.yourself")));
        var said = new Span(
                capacity instanceof Capacity.Representative coop
                        ? getTranslation("mypage.coop-number", coop.member())
                        : said(capacity));
        said.addClassName("my-page-what");
        way.add(said);
        if (here) {
            way.getElement().setAttribute("aria-current", "true");
        }
        return way;
    }
}
