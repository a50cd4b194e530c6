package coop.workers.studio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.access.OwnPage;
import coop.workers.shell.PageHeading;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.Texts;
import coop.workers.studio.OwnProcessDesk;
import coop.workers.studio.TimeWords;
import coop.workers.workflow.ProcessKey;
import jakarta.annotation.security.RolesAllowed;

/** A process in words, for members. */
@Route(value = StudioNavigation.OWN_PATH + "/:process", layout = PublicLayout.class, autoLayout = false)
@RolesAllowed({OwnPage.OUTSIDE, OwnPage.STAFF})
class OwnProcessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnProcessDesk desk;
    private final transient Texts texts;
    private final transient TimeWords times;
    private String title = "";

    OwnProcessView(OwnProcessDesk desk, Texts texts, TimeWords times) {
        this.desk = desk;
        this.texts = texts;
        this.times = times;
        addClassName("process");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var process = desk.read(
                new ProcessKey(event.getRouteParameters().get("process").orElse("")));
        title = process.outline().name();
        removeAll();
        add(
                new PageHeading(title, new Anchor(OwnPage.PATH, getTranslation("studio.own.back")))
                        .explained(process.outline().description()),
                new ProcessInWords(process, texts, times, false));
    }
}
