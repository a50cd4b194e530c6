package coop.workers.workflow.check;

import coop.workers.forms.FormReader;
import coop.workers.forms.UnreadableForm;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Checks a folder, first file by file for what may not be there, then as a whole for what is missing. A function of what it
 * is given: it asks nothing and changes nothing.
 */
public final class FolderCheck {

    private static final int MAX_FILES = 200;

    private final ProcessFolder folder;
    private final Surroundings around;
    private final List<Finding> findings = new ArrayList<>();
    private final FolderParts parts = new FolderParts();

    private FolderCheck(ProcessFolder folder, Surroundings around) {
        this.folder = folder;
        this.around = around;
    }

    /** Everything that is wrong with the folder. */
    public static List<Finding> of(ProcessFolder folder, Surroundings around) {
        return new FolderCheck(folder, around).findings();
    }

    /** What in one file could do harm, whatever else it refers to; asked again each time the engine reads it. */
    public static List<Finding> harmIn(String file, byte[] content) {
        if (file.endsWith(".bpmn")) {
            return inXml(file, content, Grammar.DIAGRAM, (root, findings) -> {});
        }
        if (file.endsWith(".dmn")) {
            return inXml(file, content, Grammar.TABLE, (root, findings) -> new TableRules(findings).check(root));
        }
        var alone = new FolderCheck(new ProcessFolder("", Map.of()), Surroundings.NONE);
        alone.readPart(file, content);
        return List.copyOf(alone.findings);
    }

    private List<Finding> findings() {
        if (folder.files().size() > MAX_FILES) {
            wrong(folder.name(), "A folder may have %d files.".formatted(MAX_FILES));
            return findings;
        }
        folder.files().forEach(this::readPart);
        if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            folder.texts(".bpmn").keySet().forEach(this::checkDiagram);
        }
        return List.copyOf(findings);
    }

    private void readPart(String file, byte[] content) {
        if (content.length > SafeXml.MAX_BYTES) {
            wrong(file, "The file is larger than %,d bytes.".formatted(SafeXml.MAX_BYTES));
        } else if (file.endsWith(".bpmn") && !file.contains("/")) {
            parts.processes().add(file.substring(0, file.length() - ".bpmn".length()));
            findings.addAll(inXml(file, content, Grammar.DIAGRAM, (root, found) -> readCalls(root)));
        } else if (file.endsWith(".dmn")) {
            findings.addAll(inXml(file, content, Grammar.TABLE, (root, found) -> {
                new TableRules(found).check(root);
                SafeXml.children(root, "decision").forEach(this::readTable);
            }));
        } else if (file.endsWith(".form")) {
            readForm(file, new String(content, StandardCharsets.UTF_8));
        } else if (file.startsWith("letters/") && file.endsWith(".md")) {
            readLetter(file, new String(content, StandardCharsets.UTF_8));
        } else {
            wrong(file, "A folder holds diagrams, tables, forms and letters; this is none.");
        }
    }

    private void readCalls(Element root) {
        SafeXml.all(root).stream()
                .filter(element -> element.getLocalName().equals("callActivity"))
                .forEach(call -> SafeXml.all(call).stream()
                        .filter(part -> part.getLocalName().equals("in") && part.hasAttribute("target"))
                        .forEach(part -> parts.handedOver()
                                .computeIfAbsent(call.getAttribute("calledElement"), none -> new TreeSet<>())
                                .add(part.getAttribute("target"))));
    }

    private void readTable(Element decision) {
        parts.tables()
                .put(
                        decision.getAttribute("id"),
                        SafeXml.all(decision).stream()
                                .flatMap(element -> FolderNames.readInTable(element).stream())
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void readForm(String file, String text) {
        try {
            var form = FormReader.read(text);
            var found = new Findings(file);
            form.unsupported()
                    .forEach(element ->
                            found.wrong(element.name(), "This office cannot show “%s”.".formatted(element.type())));
            findings.addAll(found.all());
            if (!file.equals(form.id() + ".form")) {
                wrong(file, "The form's id is “%s”; its file must be named the same.".formatted(form.id()));
            }
            parts.forms().put(form.id(), form);
        } catch (UnreadableForm unreadable) {
            var found = new Findings(file);
            unreadable.flaws().forEach(flaw -> found.wrong(flaw.element(), flaw.sentence()));
            findings.addAll(found.all());
        }
    }

    private void readLetter(String file, String text) {
        var found = new Findings(file);
        parts.letters()
                .put(
                        file.substring("letters/".length(), file.length() - ".md".length()),
                        new LetterRules(found).check(text));
        findings.addAll(found.all());
    }

    private void checkDiagram(String file) {
        var content = folder.files().get(file);
        if (content != null) {
            findings.addAll(
                    read(file, content, (root, found) -> new DiagramRules(file, parts, around, found).check(root)));
        }
    }

    private void wrong(String file, String sentence) {
        var found = new Findings(file);
        found.wrong((String) null, sentence);
        findings.addAll(found.all());
    }

    private static List<Finding> inXml(
            String file, byte[] content, Grammar grammar, BiConsumer<Element, Findings> further) {
        return read(file, content, (root, findings) -> {
            new Walk(grammar, findings).over(root);
            further.accept(root, findings);
        });
    }

    private static List<Finding> read(String file, byte[] content, BiConsumer<Element, Findings> check) {
        var findings = new Findings(file);
        try {
            check.accept(SafeXml.parse(content).getDocumentElement(), findings);
        } catch (NotAllowed refusal) {
            findings.wrong((String) null, String.valueOf(refusal.getMessage()));
        }
        return findings.all();
    }
}
