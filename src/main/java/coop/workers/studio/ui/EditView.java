package coop.workers.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shell.Choices;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import coop.workers.studio.EditingDesk;
import coop.workers.studio.StudioDesk;
import coop.workers.studio.Workbench.Outcome;
import coop.workers.workflow.ProcessKey;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the owner of a process changes it: its diagram, forms, tables and letters, in a draft that has no effect yet. */
@Route(StudioNavigation.PATH + "/:process/edit/:part?/:thing?")
@RolesAllowed("PROCESS_OWNER")
@Uses(DiagramBench.class)
@Uses(FormBench.class)
@Uses(TableBench.class)
@Uses(LetterBench.class)
@Uses(TryBench.class)
@Uses(LockLine.class)
@Uses(TypingKeeper.class)
class EditView extends Div implements BeforeEnterObserver, HasDynamicTitle, Editing.Watcher {

    private final transient EditingDesk desk;
    private final transient StudioDesk studio;
    private final transient List<EditingPart> parts;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();
    private final ProblemList problems = new ProblemList();
    private final Button undo = new Button();
    private final Button redo = new Button();
    private final Div choices = new Div();
    private final Div body = new Div();
    private @Nullable LockLine lock;
    private transient @Nullable Editing editing;
    private transient @Nullable ProcessKey process;
    private transient @Nullable EditingPart part;
    private String thing = "";
    private String title = "";

    EditView(EditingDesk desk, StudioDesk studio, List<EditingPart> parts, Dates dates) {
        this.desk = desk;
        this.studio = studio;
        this.parts = parts;
        this.dates = dates;
        addClassName("editing");
        undo.setText(getTranslation("studio.edit.undo"));
        undo.addClickListener(click -> editing().undo());
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        redo.setText(getTranslation("studio.edit.redo"));
        redo.addClickListener(click -> editing().redo());
        redo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var key = new ProcessKey(parameters.get("process").orElse(""));
        var name = parameters.get("part").orElse(parts.get(0).name());
        if (editing == null || !key.equals(process)) {
            editing = new Editing(desk.sitDown(key), desk, this);
        }
        process = key;
        part = parts.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
        thing = parameters.get("thing").orElseGet(() -> event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EditingAddress.ELEMENT)
                .orElse(""));
        show(key);
    }

    private Editing editing() {
        if (editing == null) {
            throw new NotFound();
        }
        return editing;
    }

    private void show(ProcessKey key) {
        var name = studio.open(key).outline().name();
        title = getTranslation("studio.edit.title", name);
        lock = new LockLine(editing(), dates, this::changeHands);
        removeAll();
        add(
                new PageHeading(
                        title,
                        status,
                        undo,
                        redo,
                        new Anchor(StudioNavigation.toPublish(key), getTranslation("studio.edit.publish")),
                        new Anchor(StudioNavigation.toProcess(key), getTranslation("studio.edit.read"))),
                problems,
                lock,
                choices,
                body,
                new TypingKeeper());
        choices.addClassName("editing-choices");
        status.say(getTranslation("studio.edit.draft"));
        showBody();
    }

    /** It came into other hands, or into these: all of it is read anew, at the place where one was. */
    private void changeHands() {
        var key = process;
        if (key == null) {
            return;
        }
        thing = diagram().map(DiagramBench::chosen).orElse(thing);
        editing = new Editing(desk.sitDown(key), desk, this);
        show(key);
        if (!editing.locked()) {
            status.say(getTranslation("studio.edit.yours"));
        }
    }

    private Optional<DiagramBench> diagram() {
        return body.getChildren()
                .filter(DiagramBench.class::isInstance)
                .map(DiagramBench.class::cast)
                .findFirst();
    }

    private void showBody() {
        if (part != null && process != null) {
            body.removeAll();
            body.add(part.of(process, editing(), thing));
        }
        showChoices();
    }

    private void showChoices() {
        if (process == null || part == null) {
            return;
        }
        var shown = new Choices(getTranslation("studio.edit.parts"));
        var address = new EditingAddress(process);
        for (var each : parts) {
            var label = getTranslation("studio.edit.part." + each.name());
            var number = each.name().equals(FindingsEditing.NAME)
                    ? editing().findings().size()
                    : 0;
            shown.with(
                    number == 0 ? label : getTranslation("studio.edit.part.numbered", label, number),
                    address.to(each.name()),
                    each.equals(part));
        }
        choices.removeAll();
        choices.add(shown);
        undo.setEnabled(editing().bench().canUndo());
        redo.setEnabled(editing().bench().canRedo());
    }

    @Override
    public void happened(Outcome outcome) {
        problems.clear();
        if (outcome instanceof Outcome.Kept kept) {
            status.say(getTranslation("studio.edit.saved", dates.time(kept.at())));
        } else if (outcome instanceof Outcome.Overtaken overtaken) {
            problems.show(Problem.of("studio.edit.overtaken", overtaken.path()));
        } else if (outcome instanceof Outcome.InOtherHands others) {
            problems.show(Problem.of(
                    "studio.edit.others",
                    others.editing().name(),
                    dates.time(others.editing().until())));
        }
        showChoices();
        if (lock != null) {
            lock.show();
        }
    }

    @Override
    public void refused(List<Problem> wrong) {
        problems.show(wrong);
    }

    /** What was taken back may be anywhere on the page. */
    @Override
    public void restored() {
        diagram().ifPresentOrElse(DiagramBench::reload, this::showBody);
    }
}
