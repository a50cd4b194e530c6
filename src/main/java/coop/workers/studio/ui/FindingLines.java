package coop.workers.studio.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import java.util.List;

/** What the office has to say against something, in sentences. */
final class FindingLines extends UnorderedList {

    FindingLines() {
        addClassName("editing-findings");
    }

    FindingLines(List<Finding> findings) {
        this();
        show(findings);
    }

    void show(List<Finding> findings) {
        removeAll();
        setVisible(!findings.isEmpty());
        findings.forEach(finding -> {
            var kind = new Span(
                    getTranslation(finding.severity() == Severity.ERROR ? "studio.edit.error" : "studio.edit.warning"));
            kind.addClassName("kind");
            var line = new ListItem(kind, new Span(" " + finding.sentence()));
            line.addClassName(finding.severity() == Severity.ERROR ? "error" : "warning");
            add(line);
        });
    }
}
