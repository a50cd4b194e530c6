package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Texts;
import coop.workers.studio.drawing.Drawing;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import coop.workers.workflow.ProcessXml.Unreadable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** Everything the office has to say against the draft, file by file, each line leading to its place. */
@org.springframework.stereotype.Component
@Order(50)
class FindingsEditing implements EditingPart {

    static final String NAME = "check";

    private final Texts texts;

    FindingsEditing(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component of(ProcessKey process, Editing editing, String at) {
        if (editing.findings().isEmpty()) {
            return new EmptyState(texts.say("studio.edit.fine"), texts.say("studio.edit.fine.help"));
        }
        var all = new Div();
        all.addClassName("editing-check");
        editing.findings().stream()
                .collect(Collectors.groupingBy(Finding::file, LinkedHashMap::new, Collectors.toList()))
                .forEach((file, findings) -> all.add(section(process, editing, file, findings)));
        return all;
    }

    private Component section(ProcessKey process, Editing editing, String file, List<Finding> findings) {
        var drawing = drawing(editing, file);
        var lines = new UnorderedList();
        lines.addClassName("editing-findings");
        findings.forEach(finding -> {
            var kind = new Span(
                    texts.say(finding.severity() == Severity.ERROR ? "studio.edit.error" : "studio.edit.warning"));
            kind.addClassName("kind");
            var line = new ListItem(
                    kind, new Span(" "), place(process, file, finding, drawing), new Span(" " + finding.sentence()));
            line.addClassName(finding.severity() == Severity.ERROR ? "error" : "warning");
            lines.add(line);
        });
        return new Section(new H2(EditingFiles.name(texts, file)), lines);
    }

    private Component place(ProcessKey process, String file, Finding finding, Optional<Drawing> drawing) {
        var element = finding.element().orElse("");
        var name = drawing.flatMap(drawn -> drawn.find(element))
                .map(drawn -> drawn.name().isBlank() ? texts.say("studio.edit.unnamed") : drawn.name())
                .orElse(element.isBlank() ? texts.say("studio.edit.open") : element);
        return new Anchor(EditingFiles.address(process, file, element), texts.say("studio.edit.place", name));
    }

    private static Optional<Drawing> drawing(Editing editing, String file) {
        if (!file.endsWith(".bpmn")) {
            return Optional.empty();
        }
        try {
            return editing.bench().text(file).map(Drawing::of);
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }
}
