package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.shared.Rejection;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.ProcessDiagram;
import coop.workers.studio.ChangeDesk;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.DraftDesk.DraftSheet;
import coop.workers.studio.DraftStage;
import coop.workers.studio.MovingDesk;
import coop.workers.studio.PublishingDesk;
import coop.workers.studio.PublishingDesk.Readiness;
import coop.workers.studio.StudioDesk;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** The last look at a draft: what the check found, what differs, whom it concerns; and asking for it to be published. */
@Route(StudioNavigation.PATH + "/:process/publish")
@RolesAllowed("PROCESS_OWNER")
@Uses(ConfirmDialog.class)
@Uses(ProcessDiagram.class)
@Uses(Details.class)
@Uses(TextArea.class)
class PublishView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DraftDesk drafts;
    private final transient PublishingDesk publishing;
    private final transient ChangeDesk changes;
    private final transient MovingDesk moving;
    private final transient StudioDesk studio;
    private final ProblemList problems = new ProblemList();
    private String title = "";

    PublishView(DraftDesk drafts, PublishingDesk publishing, ChangeDesk changes, MovingDesk moving, StudioDesk studio) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.changes = changes;
        this.moving = moving;
        this.studio = studio;
        addClassNames("process", "studio-publish");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ProcessKey(event.getRouteParameters().get("process").orElse("")));
    }

    private void show(ProcessKey process) {
        var open = studio.open(process);
        title = getTranslation("studio.publish.title", open.outline().name());
        removeAll();
        var heading = new PageHeading(
                title, new Anchor(StudioNavigation.toProcess(process), getTranslation("studio.edit.read")));
        add(heading, problems);
        drafts.of(process)
                .ifPresentOrElse(
                        draft -> showDraft(process, draft),
                        () -> add(new EmptyState(
                                getTranslation("studio.publish.none"), getTranslation("studio.publish.none.help"))));
    }

    private void showDraft(ProcessKey process, DraftSheet draft) {
        if (draft.stage() == DraftStage.PROPOSED) {
            add(new EmptyState(
                    getTranslation("studio.publish.proposed"),
                    getTranslation("studio.publish.proposed.help"),
                    changes
                            .ofDraft(draft.id())
                            .map(number -> (Component) new Anchor("case/" + number, number.value()))
                            .stream()
                            .toArray(Component[]::new)));
            return;
        }
        var readiness = publishing.readiness(draft.id());
        if (readiness.behind()) {
            add(behind(process, draft));
        }
        add(found(process, draft, readiness), differences(process, draft, readiness));
        if (readiness.errors().isEmpty()) {
            add(concerned(draft));
        }
        add(ask(process, draft, readiness));
    }

    private Component behind(ProcessKey process, DraftSheet draft) {
        var bring = new Button(getTranslation("studio.publish.bring"), click -> {
            var both = publishing.bringUpToDate(draft.id());
            show(process);
            if (!both.isEmpty()) {
                add(new Paragraph(getTranslation("studio.publish.both", String.join(", ", both))));
            }
        });
        return new Section(
                new H2(getTranslation("studio.publish.behind")),
                new Paragraph(getTranslation("studio.publish.behind.help")),
                bring);
    }

    private Component found(ProcessKey process, DraftSheet draft, Readiness readiness) {
        var all = new ArrayList<>(readiness.errors());
        all.addAll(readiness.warnings());
        var section = new Section(new H2(getTranslation("studio.publish.check")));
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("studio.publish.fine")));
        } else {
            section.add(
                    new Paragraph(getTranslation(
                            "studio.publish.found",
                            readiness.errors().size(),
                            readiness.warnings().size())),
                    new FoundLines(process, drafts.contents(draft.id()), all));
        }
        return section;
    }

    private Component differences(ProcessKey process, DraftSheet draft, Readiness readiness) {
        var section = new Section(new H2(getTranslation("studio.publish.differences")));
        if (readiness.differences().isEmpty()) {
            section.add(new Paragraph(getTranslation("studio.problem.no-change")));
            return section;
        }
        var after = drafts.contents(draft.id());
        section.add(new Differences(readiness.differences(), new Differences.Drawings() {
            @Override
            public String before(String path) {
                return publishing.versions(process).stream()
                        .findFirst()
                        .map(version -> publishing.diagram(new ProcessKey(path.replace(".bpmn", "")), version.number()))
                        .orElse("");
            }

            @Override
            public String after(String path) {
                return drawing(after, path);
            }
        }));
        return section;
    }

    private static String drawing(ProcessFolder folder, String path) {
        return folder.texts(".bpmn").getOrDefault(path, "");
    }

    private Component concerned(DraftSheet draft) {
        var section = new Section(new H2(getTranslation("studio.affected")));
        var concerned = moving.concernedBy(draft.id());
        section.add(new Paragraph(
                getTranslation(concerned.isEmpty() ? "studio.affected.nobody" : "studio.affected.rehearsed")));
        concerned.forEach(each -> section.add(new H3(each.name()), new AffectedCases(each.cases(), false)));
        return section;
    }

    private Component ask(ProcessKey process, DraftSheet draft, Readiness readiness) {
        var section = new Section(new H2(getTranslation("studio.publish.ask")));
        section.addClassName("studio-ask");
        section.add(new Paragraph(readiness
                .agreeing()
                .map(group -> getTranslation("studio.publish.by-group", group))
                .orElseGet(() -> getTranslation("studio.publish.by-owner"))));
        var why = text("why");
        var inSpite = text("inSpite");
        section.add(why);
        if (!readiness.warnings().isEmpty()) {
            section.add(inSpite);
        }
        var propose = new Button(getTranslation("studio.propose"), click -> {
            problems.clear();
            try {
                var number = publishing.propose(draft.id(), why.getValue(), inSpite.getValue());
                getUI().ifPresent(ui -> ui.navigate("case/" + number));
            } catch (Rejection refused) {
                problems.show(refused.problems());
            }
        });
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var away = new Button(getTranslation("studio.publish.put-away"), click -> askToPutAway(process, draft));
        var actions = new Div(propose, away);
        actions.addClassName("studio-ask-actions");
        section.add(actions);
        return section;
    }

    private void askToPutAway(ProcessKey process, DraftSheet draft) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("studio.publish.put-away"));
        dialog.setText(getTranslation("studio.publish.put-away.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("studio.publish.put-away.no"));
        dialog.setConfirmText(getTranslation("studio.publish.put-away"));
        dialog.addConfirmListener(yes -> putAway(process, draft));
        dialog.open();
    }

    private void putAway(ProcessKey process, DraftSheet draft) {
        problems.clear();
        try {
            drafts.discard(draft.id());
            show(process);
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private TextArea text(String name) {
        var field = new TextArea(getTranslation("studio.propose." + name));
        field.setHelperText(getTranslation("studio.propose." + name + ".help"));
        field.setMaxLength(PublishingDesk.MOST_TEXT);
        field.setId(name);
        problems.with(name, field);
        return field;
    }
}
