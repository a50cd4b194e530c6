package coop.workers.workflow.check;

import coop.workers.forms.FormElement.Field;
import coop.workers.forms.FormReader;
import coop.workers.forms.UnreadableForm;
import coop.workers.workflow.Fixtures;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What the office goes by stays in a folder. Its own code finds steps, messages, forms and answers by their names; without them a
 * case would wait for what nobody tells it, or an answer would be lost.
 */
public final class FixtureRules {

    private FixtureRules() {}

    /**
     * What a folder has of the things that can be fixtures, all of it.
     *
     * @throws NotAllowed if a diagram cannot be read at all
     */
    public static Fixtures in(ProcessFolder folder) {
        var found = new Found();
        folder.files().forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                found.read(SafeXml.parse(content).getDocumentElement());
            }
        });
        return new Fixtures(found.steps, found.messages, found.calls, questions(folder, found.forms));
    }

    private static Map<String, Set<String>> questions(ProcessFolder folder, Set<String> forms) {
        var questions = new TreeMap<String, Set<String>>();
        for (var form : forms) {
            var content = folder.files().get(form + ".form");
            questions.put(form, content == null ? Set.of() : keys(new String(content, StandardCharsets.UTF_8)));
        }
        return questions;
    }

    private static Set<String> keys(String form) {
        try {
            return FormReader.read(form).fields().stream()
                    .map(Field::key)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (UnreadableForm told) {
            return Set.of(); // the check of the form itself says so
        }
    }

    /** What of {@code fixtures} is missing; nothing where a file cannot be read, which is told of by itself. */
    public static List<Finding> missing(ProcessFolder folder, String process, Fixtures fixtures) {
        try {
            return missing(process, fixtures, in(folder));
        } catch (NotAllowed told) {
            return List.of();
        }
    }

    private static List<Finding> missing(String process, Fixtures fixtures, Fixtures here) {
        var findings = new Findings(process + ".bpmn");
        gone(fixtures.steps(), here.steps())
                .forEach(step -> findings.wrong(
                        process,
                        "Nothing does the step “%s” any more, by which the office goes. Put it back.".formatted(step)));
        gone(fixtures.messages(), here.messages())
                .forEach(message -> findings.wrong(
                        process,
                        "Nothing waits for “%s” any more, which the office tells its cases. Put it back."
                                .formatted(message)));
        gone(fixtures.calls(), here.calls())
                .forEach(call -> findings.wrong(
                        process,
                        "The process “%s” is not gone through any more; the office waits for what comes of it. Put it back."
                                .formatted(call)));
        gone(fixtures.forms().keySet(), here.forms().keySet())
                .forEach(form -> findings.wrong(
                        process,
                        "No work asks by the form “%s” any more, whose answers the office acts upon. Put it back."
                                .formatted(form)));
        return Stream.concat(
                        findings.all().stream(),
                        fixtures.forms().entrySet().stream()
                                .filter(form -> here.forms().containsKey(form.getKey()))
                                .flatMap(form -> missing(form.getKey(), form.getValue(), here)))
                .toList();
    }

    private static Stream<Finding> missing(String form, Set<String> questions, Fixtures here) {
        var findings = new Findings(form + ".form");
        gone(questions, here.forms().getOrDefault(form, Set.of()))
                .forEach(question -> findings.wrong(
                        question,
                        "The question “%s” is missing, whose answer the office reads. It may be put in other words, but neither go nor be named otherwise."
                                .formatted(question)));
        return findings.all().stream();
    }

    private static Set<String> gone(Set<String> wanted, Set<String> there) {
        var gone = new TreeSet<>(wanted);
        gone.removeAll(there);
        return gone;
    }

    private static final class Found {

        private final Set<String> steps = new HashSet<>();
        private final Set<String> messages = new HashSet<>();
        private final Set<String> calls = new HashSet<>();
        private final Set<String> forms = new HashSet<>();

        void read(Element root) {
            var names = SafeXml.children(root, "message").stream()
                    .collect(Collectors.toMap(
                            message -> message.getAttribute("id"),
                            message -> message.getAttribute("name"),
                            (one, other) -> one));
            SafeXml.all(root).forEach(element -> {
                switch (element.getLocalName()) {
                    case "serviceTask" -> step(element.getAttributeNS(Bpmn.CAMUNDA, "delegateExpression"));
                    case "messageEventDefinition" ->
                        add(messages, names.getOrDefault(element.getAttribute("messageRef"), ""));
                    case "callActivity" -> add(calls, element.getAttribute("calledElement"));
                    case "userTask" -> add(forms, element.getAttributeNS(Bpmn.CAMUNDA, "formRef"));
                    default -> {
                        // nothing else can be a fixture
                    }
                }
            });
        }

        private void step(String formula) {
            if (!Formula.isPlain(formula)) {
                steps.addAll(Formula.parse(formula).facts());
            }
        }

        private static void add(Set<String> names, String name) {
            if (!name.isBlank()) {
                names.add(name);
            }
        }
    }
}
