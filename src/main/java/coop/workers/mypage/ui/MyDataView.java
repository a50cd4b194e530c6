package coop.workers.mypage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.access.OwnPage;
import coop.workers.mypage.MyDataDesk;
import coop.workers.mypage.OwnPageDesk;
import coop.workers.shell.MyPageList;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.MyPageSection.Place;
import coop.workers.shell.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** What is kept of oneself, and what one may do about it. */
@Route(value = MyDataView.PATH, layout = MyPageLayout.class, autoLayout = false)
@RolesAllowed({OwnPage.OUTSIDE, OwnPage.STAFF})
class MyDataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = OwnPage.PATH + "/data";

    private final transient MyDataDesk desk;
    private final transient OwnPageDesk own;
    private final transient List<MyPageSection> sections;

    MyDataView(MyDataDesk desk, OwnPageDesk own, List<MyPageSection> sections) {
        this.desk = desk;
        this.own = own;
        this.sections = sections.stream()
                .filter(section -> section.place() == Place.DATA)
                .sorted(Comparator.comparingInt(MyPageSection::order))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mypage.data.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(getPageTitle()).explained(getTranslation("mypage.data.text")), kept());
        var oneself = own.capacities().get(0);
        sections.stream()
                .flatMap(section -> OfferedSection.of(section, oneself))
                .forEach(this::add);
    }

    private Component kept() {
        var list = new MyPageList(desk.everything(), this::line);
        var download = new Anchor("/my-page/data.zip", getTranslation("mypage.data.download"));
        download.setRouterIgnore(true);
        download.addClassName("call");
        var actions = new Div(download);
        actions.addClassName("my-page-actions");
        var section = new Section(
                new H2(getTranslation("mypage.data.kept")),
                list,
                new Paragraph(getTranslation("mypage.data.download.text")),
                actions);
        section.addClassName("my-page-section");
        return section;
    }

    private ListItem line(MyDataDesk.Kept kept) {
        var count =
                new Span(getTranslation("mypage.data.records", kept.records().size()));
        count.addClassName("my-page-what");
        return new ListItem(new Span(kept.heading()), count);
    }
}
