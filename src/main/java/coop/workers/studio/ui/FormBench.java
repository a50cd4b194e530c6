package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import coop.workers.forms.FormReader;
import coop.workers.forms.UnreadableForm;
import coop.workers.inbox.ui.TaskForm;
import coop.workers.studio.drawing.FormPaper;
import coop.workers.workflow.ProcessXml.Unreadable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A form on the bench: its questions one below the other, each with all that can be said of it. */
final class FormBench extends Div {

    private final String form;
    private final String path;
    private final Editing editing;
    private final FindingLines findings = new FindingLines();
    private final Details preview = new Details();
    private final OrderedList list = new OrderedList();
    private final Map<String, FormItemFields> fields = new HashMap<>();

    FormBench(String form, Editing editing) {
        this.form = form;
        this.path = form + ".form";
        this.editing = editing;
        addClassName("editing-form");
        list.addClassName("editing-items");
        preview.setSummaryText(getTranslation("studio.edit.form.preview"));
        preview.addOpenedChangeListener(opened -> showPreview());
        var items = new Div(findings, list);
        items.addClassName("editing-questions");
        add(new H2(Wordings.name(form)), items, preview);
        showAll();
        preview.setOpened(true);
    }

    /** As those see it whose work it is; what they hand in here goes nowhere. */
    private void showPreview() {
        preview.removeAll();
        if (preview.isOpened()) {
            try {
                preview.add(TaskForm.rehearsed(
                        FormReader.read(editing.bench().text(path).orElse("")), answers -> showPreview()));
            } catch (UnreadableForm notYet) {
                preview.add(new Paragraph(getTranslation("studio.edit.form.preview.not-yet")));
            }
        }
    }

    private void showAll() {
        list.removeAll();
        fields.clear();
        findings.show(editing.findingsIn(path));
        try {
            var paper = FormPaper.of(editing.bench().text(path).orElse(""));
            paper.items().forEach(item -> list.add(line(paper, item)));
            if (!editing.locked()) {
                list.add(new ListItem(addition("")));
            }
        } catch (Unreadable unreadable) {
            list.add(new ListItem(new Paragraph(String.valueOf(unreadable.getMessage()))));
        }
    }

    private ListItem line(FormPaper paper, FormPaper.Item item) {
        var fixed = editing.offers().fixtures().asks(form, item.key());
        var each = new FormItemFields(paper, item, fixed, editing.locked(), this::change);
        fields.put(item.place(), each);
        var line = new ListItem(each);
        line.addClassNames("editing-item", "deep-" + Math.min(item.depth(), 2));
        if (!editing.locked()) {
            each.add(tools(item, fixed));
        }
        return line;
    }

    private Component tools(FormPaper.Item item, boolean fixed) {
        var up = tool("studio.edit.item.up", paper -> paper.moved(item.place(), -1));
        var down = tool("studio.edit.item.down", paper -> paper.moved(item.place(), 1));
        var out = tool("studio.edit.item.out", paper -> paper.without(item.place()));
        var tools = new Div(up, down);
        if (item.isQuestion()) {
            tools.add(tool("studio.edit.item.again", paper -> paper.repeated(item.place())));
        }
        if (!fixed) {
            tools.add(out);
        }
        tools.add(addition(item.place()));
        tools.addClassName("editing-tools");
        return tools;
    }

    private Button tool(String key, Function<FormPaper, String> change) {
        var button = new Button(getTranslation(key), click -> {
            change(change);
            showAll();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component addition(String after) {
        var kind = new Select<String>();
        var label = getTranslation(after.isBlank() ? "studio.edit.item.add.end" : "studio.edit.item.add.below");
        kind.setAriaLabel(label);
        kind.setItems(FormPaper.KINDS);
        kind.setItemLabelGenerator(each -> each == null ? "" : getTranslation("studio.edit.item." + each));
        kind.setValue("textfield");
        var add = new Button(label, click -> {
            var chosen = kind.getValue();
            change(paper -> paper.with(after, chosen, getTranslation("studio.edit.item.new." + newKey(chosen))));
            showAll();
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(kind, add);
        line.addClassName("editing-line");
        return line;
    }

    private static String newKey(String kind) {
        return kind.equals("text") || kind.equals("group") ? kind : "question";
    }

    private boolean change(Function<FormPaper, String> change) {
        var kept = editing.write(
                path, () -> change.apply(FormPaper.of(editing.bench().text(path).orElse(""))));
        findings.show(editing.findingsIn(path));
        showPreview();
        if (!kept) {
            showAll();
        }
        return kept;
    }
}
