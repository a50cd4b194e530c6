package coop.workers.workflow.check;

import coop.workers.forms.Form;
import coop.workers.forms.FormReader;
import coop.workers.workflow.ProcessFolder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The names a folder uses: what its diagrams read and set, wait for and send.
 *
 * @param processes keys of its processes
 * @param factsRead by conditions, timers, repetitions, tables and calls
 * @param factsSet by tables and calls; forms and steps set others
 * @param forms by id
 * @param letters names, by what the diagrams give to steps
 * @param letterFiles names, by the files there are
 */
public record FolderNames(
        Set<String> processes,
        Set<String> factsRead,
        Set<String> factsSet,
        Set<String> messages,
        Map<String, Form> forms,
        Set<String> steps,
        Set<String> letters,
        Set<String> letterFiles) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** A cell may compare with a fact, such as {@code < quorum}. */
    private static final Set<String> READ_IN_TABLES = Set.of("inputExpression", "inputEntry", "outputEntry");

    /** Names in FEEL that are not facts. */
    private static final Set<String> FEEL_WORDS =
            Set.of("not", "and", "or", "true", "false", "null", "if", "then", "else", "date", "duration", "in");

    /**
     * Reads a folder.
     *
     * @throws NotAllowed if one of its files cannot be read at all
     */
    public static FolderNames of(ProcessFolder folder) {
        var names = new FolderNames(
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
        folder.files().forEach(names::add);
        return names;
    }

    private void add(String path, byte[] content) {
        if (path.endsWith(".bpmn")) {
            SafeXml.all(SafeXml.parse(content).getDocumentElement()).forEach(this::addFromDiagram);
        } else if (path.endsWith(".dmn")) {
            SafeXml.all(SafeXml.parse(content).getDocumentElement()).forEach(this::addFromTable);
        } else if (path.endsWith(".form")) {
            var form = FormReader.read(new String(content, StandardCharsets.UTF_8));
            forms.put(form.id(), form);
        } else if (path.startsWith("letters/") && path.endsWith(".md")) {
            letterFiles.add(path.substring("letters/".length(), path.length() - ".md".length()));
        }
    }

    private void addFromDiagram(Element element) {
        switch (element.getLocalName()) {
            case "process" -> processes.add(element.getAttribute("id"));
            case "message" -> messages.add(element.getAttribute("name"));
            case "serviceTask" -> addStep(element);
            case "businessRuleTask" -> factsSet.add(element.getAttributeNS(Bpmn.CAMUNDA, "resultVariable"));
            case "userTask" -> addRead(element.getAttributeNS(Bpmn.CAMUNDA, "dueDate"));
            case "in" -> addNamed(element.getAttribute("source"), factsRead);
            case "out" -> addNamed(element.getAttribute("target"), factsSet);
            case "inputParameter" -> addLetter(element);
            case "conditionExpression",
                    "loopCardinality",
                    "completionCondition",
                    "timeDate",
                    "timeDuration",
                    "timeCycle" -> addRead(element.getTextContent());
            default -> {
                // names nothing that is shared
            }
        }
    }

    private void addStep(Element element) {
        var delegate = element.getAttributeNS(Bpmn.CAMUNDA, "delegateExpression");
        if (!Formula.isPlain(delegate)) {
            steps.addAll(Formula.parse(delegate).facts());
        }
    }

    private void addLetter(Element element) {
        if (element.getAttribute("name").equals("letter")) {
            letters.add(element.getTextContent().strip());
        }
    }

    private void addRead(String text) {
        if (!Formula.isPlain(text)) {
            Formula.parse(text).facts().stream()
                    .filter(fact -> !FactRules.OF_REPETITIONS.contains(fact))
                    .forEach(factsRead::add);
        }
    }

    private static void addNamed(String name, Set<String> into) {
        if (!name.isEmpty()) {
            into.add(name);
        }
    }

    private void addFromTable(Element element) {
        factsRead.addAll(readInTable(element));
    }

    /**
     * The facts that each table of a folder reads, by the table's id.
     *
     * @throws NotAllowed if a table cannot be read at all
     */
    public static Map<String, Set<String>> readByTables(ProcessFolder folder) {
        var read = new TreeMap<String, Set<String>>();
        folder.files().forEach((path, content) -> {
            if (path.endsWith(".dmn")) {
                SafeXml.children(SafeXml.parse(content).getDocumentElement(), "decision")
                        .forEach(decision -> {
                            var facts = new TreeSet<String>();
                            SafeXml.all(decision).forEach(element -> facts.addAll(readInTable(element)));
                            read.put(decision.getAttribute("id"), facts);
                        });
            }
        });
        return read;
    }

    /** Facts that one element of a table reads, without those in it. */
    static Set<String> readInTable(Element element) {
        var read = new TreeSet<String>();
        if (READ_IN_TABLES.contains(element.getLocalName())) {
            var matcher = NAME.matcher(QUOTED.matcher(element.getTextContent()).replaceAll(""));
            while (matcher.find()) {
                if (!FEEL_WORDS.contains(matcher.group())) {
                    read.add(matcher.group());
                }
            }
        }
        return read;
    }
}
