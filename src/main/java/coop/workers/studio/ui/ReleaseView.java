package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.studio.PublishingDesk;
import coop.workers.studio.ReleaseDesk;
import coop.workers.studio.ReleaseDesk.Brought;
import jakarta.annotation.security.RolesAllowed;

/** What a release of the program brings otherwise than owners have published it, and what is to become of it. */
@Route(StudioNavigation.PATH + "/:process/release")
@RolesAllowed("PROCESS_OWNER")
class ReleaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReleaseDesk desk;
    private final ProblemList problems = new ProblemList();
    private final TextArea why = new TextArea();
    private String title = "";

    ReleaseView(ReleaseDesk desk) {
        this.desk = desk;
        addClassNames("process", "studio-release");
        why.setLabel(getTranslation("studio.propose.why"));
        why.setMaxLength(PublishingDesk.MOST_TEXT);
        problems.with("why", why);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var process = event.getRouteParameters().get("process").orElse("");
        var brought = desk.waiting().stream()
                .filter(each -> each.process().value().equals(process))
                .findFirst()
                .orElseThrow(NotFound::new);
        title = getTranslation("studio.release.title", brought.name());
        removeAll();
        add(
                new PageHeading(title, new Anchor(StudioNavigation.PATH, getTranslation("studio.all")))
                        .explained(getTranslation("studio.release.help")),
                problems,
                new H2(getTranslation("studio.compare.all")),
                new Differences(brought.differences(), null),
                why,
                buttons(brought));
    }

    private Component buttons(Brought brought) {
        var use = new Button(
                getTranslation("studio.release.use"),
                click -> settle(() -> desk.use(brought.folder(), why.getValue()), brought));
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var decline = new Button(
                getTranslation("studio.release.decline"),
                click -> settle(() -> desk.decline(brought.folder(), why.getValue()), brought));
        var together = new Button(getTranslation("studio.release.together"), click -> together(brought));
        var buttons = new Div(use, decline, together);
        buttons.addClassName("studio-buttons");
        return new Div(buttons, new Paragraph(getTranslation("studio.release.together.help")));
    }

    private void settle(Runnable act, Brought brought) {
        problems.clear();
        try {
            act.run();
            getUI().ifPresent(ui -> ui.navigate(StudioNavigation.toPart(brought.process(), "versions")));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void together(Brought brought) {
        problems.clear();
        try {
            desk.bringTogether(brought.folder());
            getUI().ifPresent(ui -> ui.navigate(StudioNavigation.toPublish(brought.process())));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
