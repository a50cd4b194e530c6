package coop.workers.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.funding.FunderDesk;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.SearchAddress;
import coop.workers.shell.SearchBox;
import jakarta.annotation.security.PermitAll;

/** What we learned of funders, to be searched before one thinks of them again. */
@Route(FundingNavigation.LESSONS)
@PermitAll
class LessonsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FunderDesk desk;
    private final transient Dates dates;
    private SearchAddress address = new SearchAddress(FundingNavigation.LESSONS, "", "", "1");
    private final SearchBox search =
            new SearchBox(getTranslation("funding.lessons.search"), typed -> address.searching(typed)
                    .open());
    private final Div list = new Div();

    LessonsView(FunderDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("funding");
        add(
                new PageHeading(getTranslation("funding.lessons.title"))
                        .explained(getTranslation("funding.lessons.explained")),
                new FundingPlaces(FundingNavigation.LESSONS),
                search,
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.lessons.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SearchAddress.in(FundingNavigation.LESSONS, event.getLocation());
        search.setValue(address.search());
        var total = desk.countLessons(address.search());
        var page = Pager.pageOf(address.page(), total);
        list.removeAll();
        if (total == 0) {
            list.add(new EmptyState(
                    getTranslation("funding.lessons.none"), getTranslation("funding.lessons.none.help")));
            return;
        }
        list.add(
                new LessonLines(desk.lessons(address.search(), Pager.first(page), Pager.PAGE), true, dates),
                new Pager(page, total, number -> address.page(number).toString()));
    }
}
