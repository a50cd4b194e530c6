package coop.workers.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.studio.FixedThings;
import coop.workers.studio.drawing.DecisionTable;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Edit;
import coop.workers.studio.drawing.Kind;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessXml.Unreadable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A diagram on the bench: outline, picture and panel show the same drawing, and any of them changes it for all. */
final class DiagramBench extends Div implements ElementPanel.Hand {

    /** After these the panel shows other fields than before. */
    private static final Set<Trait> CHANGES_PANEL =
            EnumSet.of(Trait.STEP, Trait.FORM, Trait.TABLE, Trait.LETTER, Trait.OTHERWISE, Trait.TIME_KIND);

    private final ProcessKey process;
    private final String path;
    private final Editing editing;
    private final EditingAddress address;
    private final ElementPanel panel;
    private final OutlineList outline;
    private final ProcessEditor picture;
    private Drawing drawing;
    private String chosen;

    DiagramBench(
            ProcessKey process,
            Drawing drawing,
            Editing editing,
            OutlineWords words,
            EditingAddress address,
            String at) {
        this.process = process;
        this.path = process + ".bpmn";
        this.editing = editing;
        this.address = address;
        this.drawing = drawing;
        addClassName("editing-diagram");
        panel = new ElementPanel(this, words);
        outline = new OutlineList(getTranslation("studio.edit.outline"), words, this::chooseInOutline);
        picture = new ProcessEditor(
                getTranslation("studio.edit.picture", drawing.process().name()), editing.locked());
        picture.onChosen(id -> choose(id.isBlank() ? process.value() : id));
        picture.onDrawn(this::takeDrawn);
        picture.onUndo(editing::undo);
        picture.onRedo(editing::redo);
        chosen = at.isBlank() ? process.value() : at;
        picture.show(drawing.text());
        add(outline, picture, panel);
        showAll();
    }

    /** Shows the file as it stands now: after something was taken back, or changed by somebody else. */
    void reload() {
        var text = editing.bench().text(path).orElse("");
        try {
            drawing = Drawing.of(text);
            picture.show(text);
            showAll();
        } catch (Unreadable unreadable) {
            removeAll();
            add(new Span(String.valueOf(unreadable.getMessage())));
        }
    }

    /** What the panel is about. */
    String chosen() {
        return chosen;
    }

    private Drawn shown() {
        return drawing.find(chosen).orElseGet(drawing::process);
    }

    private void showAll() {
        showOutline();
        showPanel();
        picture.choose(chosen);
    }

    private void showPanel() {
        var drawn = shown();
        panel.show(drawing, drawn, editing.offers(), wrongAt(drawn), editing.locked());
    }

    private List<Finding> wrongAt(Drawn drawn) {
        return drawn.kind() == Kind.PROCESS
                ? editing.findingsIn(path).stream()
                        .filter(finding -> finding.element()
                                .flatMap(element -> drawing.find(element))
                                .filter(other -> other.kind() != Kind.PROCESS)
                                .isEmpty())
                        .toList()
                : editing.findingsAt(path, drawn.id());
    }

    private void showOutline() {
        var all = drawing.everything().stream().collect(Collectors.toMap(Drawn::id, Function.identity()));
        var findings = editing.findingsIn(path);
        var wrong = findings.stream()
                .flatMap(finding -> finding.element().stream())
                .collect(Collectors.toCollection(HashSet::new));
        outline.show(drawing.process(), drawing.outline(), all, wrong);
        outline.choose(chosen);
        picture.mark(findings);
    }

    private void chooseInOutline(String id) {
        choose(id);
        picture.showChosen();
        panel.getElement().executeJs("this.scrollIntoView && this.scrollIntoView({block: 'nearest'})");
    }

    @Override
    public void choose(String id) {
        chosen = id;
        outline.choose(id);
        picture.choose(id);
        showPanel();
        address.chosen(id);
    }

    @Override
    public void edit(Edit edit) {
        var before = ids();
        var fixed = new FixedThings(drawing, editing.offers().fixtures());
        if (!editing.write(
                path, () -> fixed.followedBy(Drawing.of(drawing.with(edit))).text())) {
            reload();
            return;
        }
        drawing = Drawing.of(editing.bench().text(path).orElseThrow());
        picture.show(drawing.text());
        if (edit instanceof Edit.Remove remove) {
            afterRemoval(remove.id());
            return;
        }
        showOutline();
        var added = ids().stream().filter(id -> !before.contains(id)).findFirst();
        if (added.isPresent() && !(edit instanceof Edit.AddAnswer)) {
            choose(firstOf(edit, added.get()));
            panel.focusName();
        } else if (edit instanceof Edit.Say say && !CHANGES_PANEL.contains(say.trait())) {
            panel.mark(wrongAt(shown()));
        } else if (edit instanceof Edit.Name || edit instanceof Edit.Describe) {
            panel.mark(wrongAt(shown()));
        } else {
            showPanel();
            if (edit instanceof Edit.Say say) {
                panel.focus(say.trait());
            }
        }
    }

    /** What was added is the thing itself, not the arrows that came with it. */
    private String firstOf(Edit edit, String otherwise) {
        var kind = edit instanceof Edit.Add add ? add.kind() : Kind.BESIDE;
        var wanted = kind.name().toLowerCase(Locale.ROOT);
        return ids().stream()
                .filter(id -> id.matches(wanted + "\\d+"))
                .max((one, other) -> Integer.compare(number(one, wanted), number(other, wanted)))
                .orElse(otherwise);
    }

    private static int number(String id, String word) {
        return Integer.parseInt(id.substring(word.length()));
    }

    private List<String> ids() {
        return drawing.everything().stream()
                .filter(drawn -> drawn.kind() != Kind.ARROW)
                .map(Drawn::id)
                .toList();
    }

    private void afterRemoval(String removed) {
        chosen = Optional.of(removed).filter(id -> drawing.find(id).isPresent()).orElse(process.value());
        showAll();
        address.chosen(chosen);
        outline.focusCurrent();
    }

    /** From the picture; what was drawn upon a drawing that is not the current one is not taken. */
    private void takeDrawn(String xml, int base) {
        if (base != picture.number()) {
            picture.show(drawing.text());
            return;
        }
        var fixed = new FixedThings(drawing, editing.offers().fixtures());
        if (!editing.write(path, () -> fixed.followedBy(Drawing.of(xml)).completed())) {
            reload();
            return;
        }
        drawing = Drawing.of(editing.bench().text(path).orElseThrow());
        picture.taken(drawing.text());
        showOutline();
        showPanel();
    }

    @Override
    public String address(String part, String file) {
        return address.to(part, file);
    }

    @Override
    public void beginForm(Drawn task) {
        // it may have been named after the panel was shown
        var name = drawing.find(task.id()).map(Drawn::name).orElse("");
        var id = FormFiles.freeId(editing.bench(), name);
        if (editing.write(id + ".form", () -> FormFiles.begun(id, getTranslation("studio.edit.form.first")))) {
            edit(new Edit.Say(task.id(), Trait.FORM, id));
        }
    }

    @Override
    public void beginTable(Drawn decision) {
        var name = drawing.find(decision.id()).map(Drawn::name).orElse("");
        var id = FormFiles.freeName(editing.bench(), name, "table", "", ".dmn");
        if (editing.write(
                id + ".dmn",
                () -> DecisionTable.begun(
                        id,
                        name,
                        getTranslation("studio.edit.table.result"),
                        getTranslation("studio.edit.table.word")))) {
            edit(new Edit.Say(decision.id(), Trait.TABLE, id));
        }
    }
}
