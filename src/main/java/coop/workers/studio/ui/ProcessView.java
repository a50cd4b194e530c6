package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.shared.NotFound;
import coop.workers.shell.Choices;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProcessDiagram;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.OpenProcess;
import coop.workers.studio.StudioDesk;
import coop.workers.workflow.ProcessKey;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** One process to read: as a picture with numbers, in words, with its forms, tables and letters. */
@Route(StudioNavigation.PATH + "/:process/:part?")
@PermitAll
@Uses(ProcessDiagram.class)
@Uses(Markdown.class)
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(Dialog.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(Upload.class)
class ProcessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StudioDesk desk;
    private final transient DraftDesk drafts;
    private final transient List<ProcessPart> parts;
    private String title = "";

    ProcessView(StudioDesk desk, DraftDesk drafts, List<ProcessPart> parts) {
        this.desk = desk;
        this.drafts = drafts;
        this.parts = parts;
        addClassName("process");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = new ProcessKey(event.getRouteParameters().get("process").orElse(""));
        var name = event.getRouteParameters().get("part").orElse(parts.get(0).name());
        var process = desk.open(key);
        var part = parts.stream()
                .filter(each -> each.name().equals(name) && each.concerns(process))
                .findFirst()
                .orElseThrow(NotFound::new);
        title = process.outline().name();
        removeAll();
        add(heading(process), choices(process, part), part.of(process));
    }

    private PageHeading heading(OpenProcess process) {
        var heading = new PageHeading(process.outline().name(), ways(process));
        return process.outline().description().isBlank()
                ? heading
                : heading.explained(process.outline().description());
    }

    private Component[] ways(OpenProcess process) {
        var ways = new ArrayList<Component>();
        ways.add(new Anchor(StudioNavigation.PATH, getTranslation("studio.all")));
        if (drafts.mayChange()) {
            ways.add(new Anchor(StudioNavigation.toEdit(process.key()), getTranslation("studio.change.it")));
            drafts.of(process.key())
                    .ifPresent(draft -> ways.add(
                            new Anchor(StudioNavigation.toPublish(process.key()), getTranslation("studio.publish"))));
        }
        return ways.toArray(Component[]::new);
    }

    private Component choices(OpenProcess process, ProcessPart shown) {
        var choices = new Choices(getTranslation("studio.parts"));
        for (var part : parts) {
            if (part.concerns(process)) {
                choices.with(
                        getTranslation("studio.part." + part.name()),
                        StudioNavigation.toPart(process.key(), part.name()),
                        part.name().equals(shown.name()));
            }
        }
        return choices;
    }
}
