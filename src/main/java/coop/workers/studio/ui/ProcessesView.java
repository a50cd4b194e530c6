package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.shell.PageHeading;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.ReleaseDesk;
import coop.workers.studio.ReleaseDesk.Brought;
import coop.workers.studio.StudioDesk;
import coop.workers.workflow.PublishedProcesses.Standing;
import jakarta.annotation.security.PermitAll;

/** Every process of the office, and how it stands. */
@Route(StudioNavigation.PATH)
@PermitAll
@Menu(order = 70, icon = "vaadin:sitemap", title = "studio.title")
class ProcessesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StudioDesk desk;
    private final transient ReleaseDesk releases;
    private final transient DraftDesk drafts;

    ProcessesView(StudioDesk desk, ReleaseDesk releases, DraftDesk drafts) {
        this.desk = desk;
        this.releases = releases;
        this.drafts = drafts;
        addClassName("processes");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("studio.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var table = new StudioTable(
                getTranslation("studio.title"),
                getTranslation("studio.process"),
                getTranslation("studio.running"),
                getTranslation("studio.overdue"),
                getTranslation("studio.incidents"));
        desk.processes()
                .forEach(standing -> table.row(
                        what(standing),
                        count(standing.running(), "running", ""),
                        count(standing.overdue(), "overdue", "late"),
                        count(standing.incidents(), "incidents", "failed")));
        add(new PageHeading(getTranslation("studio.title")).explained(getTranslation("studio.help")));
        if (drafts.mayChange()) {
            releases.waiting().forEach(brought -> add(waiting(brought)));
        }
        add(table);
    }

    private Component waiting(Brought brought) {
        var line = new Div(
                new Span(getTranslation("studio.release.waits", brought.name()) + " "),
                new Anchor(StudioNavigation.toRelease(brought.process()), getTranslation("studio.release.see")));
        line.addClassName("studio-waits");
        return line;
    }

    private static Component what(Standing standing) {
        var name = new Anchor(StudioNavigation.toProcess(standing.process()), standing.name());
        var about = new Div(standing.description());
        about.addClassName("detail");
        var what = new Div(name, about);
        what.addClassName("what");
        return what;
    }

    /** @param mark the class of a number that somebody should look at */
    private Component count(int number, String key, String mark) {
        var count = new Span(getTranslation("studio.count." + key, number));
        if (number == 0) {
            count.addClassName("none");
        } else if (!mark.isEmpty()) {
            count.addClassName(mark);
        }
        return count;
    }
}
