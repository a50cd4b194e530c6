package coop.workers.studio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.workflow.DrawnElement;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import java.util.List;
import java.util.Optional;

/** What the check found in a draft, each line leading to its place in the editor. */
final class FoundLines extends UnorderedList {

    private static final String DIAGRAM = ".bpmn";

    private final transient ProcessFolder draft;

    FoundLines(ProcessKey process, ProcessFolder draft, List<Finding> findings) {
        this.draft = draft;
        addClassName("editing-findings");
        findings.forEach(finding -> {
            var isError = finding.severity() == Severity.ERROR;
            var kind = new Span(getTranslation(isError ? "studio.edit.error" : "studio.edit.warning"));
            kind.addClassName("kind");
            var line = new ListItem(
                    kind,
                    new Span(" "),
                    new Anchor(
                            EditingFiles.address(
                                    process, finding.file(), finding.element().orElse("")),
                            getTranslation("studio.edit.place", place(finding))),
                    new Span(" " + finding.sentence()));
            line.addClassName(isError ? "error" : "warning");
            add(line);
        });
    }

    private String place(Finding finding) {
        return finding.element()
                .map(element -> drawn(finding.file(), element)
                        .map(DrawnElement::name)
                        .filter(name -> !name.isBlank())
                        .orElse(element))
                .orElse(finding.file());
    }

    private Optional<DrawnElement> drawn(String file, String element) {
        var content = draft.files().get(file);
        if (content == null || !file.endsWith(DIAGRAM)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(DrawnElement.in(content).get(element));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
