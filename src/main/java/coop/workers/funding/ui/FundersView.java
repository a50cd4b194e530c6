package coop.workers.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.funding.FunderDesk;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.SearchAddress;
import coop.workers.shell.SearchBox;
import jakarta.annotation.security.PermitAll;

/** Everybody who gives money, with how often we asked and how often they gave. */
@Route(FundingNavigation.FUNDERS)
@PermitAll
class FundersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FunderDesk desk;
    private SearchAddress address = new SearchAddress(FundingNavigation.FUNDERS, "", "", "1");
    private final SearchBox search =
            new SearchBox(getTranslation("funding.funders.search"), typed -> address.searching(typed)
                    .open());
    private final Div list = new Div();

    FundersView(FunderDesk desk) {
        this.desk = desk;
        addClassNames("funding", "money");
        var enter = new Button(getTranslation("funding.funder.new"), click -> new NewFunderDialog(
                        getTranslation("funding.funder.new"), null)
                .enter(desk, FundingNavigation::open));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.setVisible(desk.mayDescribe());
        add(
                new PageHeading(getTranslation("funding.funders.title"), enter)
                        .explained(getTranslation("funding.funders.explained")),
                new FundingPlaces(FundingNavigation.FUNDERS),
                search,
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.funders.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SearchAddress.in(FundingNavigation.FUNDERS, event.getLocation());
        search.setValue(address.search());
        var total = desk.count(address.search());
        var page = Pager.pageOf(address.page(), total);
        list.removeAll();
        if (total == 0) {
            list.add(new EmptyState(
                    getTranslation("funding.funders.none"), getTranslation("funding.funders.none.help")));
            return;
        }
        var table = new FundingTable(getTranslation("funding.funders.title"))
                .text(getTranslation("funding.paper.funder"))
                .text(getTranslation("funding.funder.kind"))
                .figure(getTranslation("funding.funders.bids"))
                .figure(getTranslation("funding.funders.awards"));
        desk.list(address.search(), Pager.first(page), Pager.PAGE)
                .forEach(row -> table.row(
                        new Anchor(FundingNavigation.to(row.id()), row.name()),
                        new Span(getTranslation(
                                "funding.funder.kind." + row.kind().name())),
                        new Span(Integer.toString(row.bids())),
                        new Span(Integer.toString(row.awards()))));
        list.add(table, new Pager(page, total, number -> address.page(number).toString()));
    }
}
