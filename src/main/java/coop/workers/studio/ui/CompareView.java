package coop.workers.studio.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.shared.NotFound;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProcessDiagram;
import coop.workers.studio.PublishingDesk;
import coop.workers.studio.StudioDesk;
import coop.workers.workflow.ProcessKey;
import jakarta.annotation.security.PermitAll;

/** What one version of a process has otherwise than another. */
@Route(StudioNavigation.PATH + "/:process/compare/:before/:after")
@PermitAll
@Uses(ProcessDiagram.class)
@Uses(Details.class)
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DIAGRAM = ".bpmn";

    private final transient PublishingDesk desk;
    private final transient StudioDesk studio;
    private String title = "";

    CompareView(PublishingDesk desk, StudioDesk studio) {
        this.desk = desk;
        this.studio = studio;
        addClassName("process");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var process = new ProcessKey(event.getRouteParameters().get("process").orElse(""));
        var before = number(event, "before");
        var after = number(event, "after");
        var differences = desk.compare(process, before, after);
        title = getTranslation(
                "studio.compare.title", studio.open(process).outline().name(), after, before);
        removeAll();
        add(new PageHeading(
                title,
                new Anchor(StudioNavigation.toPart(process, "versions"), getTranslation("studio.part.versions"))));
        add(
                differences.isEmpty()
                        ? new EmptyState(
                                getTranslation("studio.compare.same"), getTranslation("studio.compare.same.help"))
                        : new Section(
                                new H2(getTranslation("studio.compare.all")),
                                new Differences(differences, new Differences.Drawings() {
                                    @Override
                                    public String before(String path) {
                                        return desk.diagram(drawn(path), before);
                                    }

                                    @Override
                                    public String after(String path) {
                                        return desk.diagram(drawn(path), after);
                                    }
                                })));
    }

    private static ProcessKey drawn(String path) {
        return new ProcessKey(path.substring(0, path.length() - DIAGRAM.length()));
    }

    private static int number(BeforeEnterEvent event, String parameter) {
        try {
            return Integer.parseInt(event.getRouteParameters().get(parameter).orElse(""));
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }
}
