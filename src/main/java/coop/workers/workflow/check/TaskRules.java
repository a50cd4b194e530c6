package coop.workers.workflow.check;

import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What tasks refer to must be there: steps, forms, queues, tables, letters. */
final class TaskRules {

    private static final Pattern FACT = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final String DEPLOYMENT = "deployment";

    private final FolderParts folder;
    private final Surroundings around;
    private final Findings findings;

    TaskRules(FolderParts folder, Surroundings around, Findings findings) {
        this.folder = folder;
        this.around = around;
        this.findings = findings;
    }

    void checkStep(Element task) {
        var text = camunda(task, "delegateExpression");
        if (Formula.isPlain(text)) {
            findings.wrong(task, "It does not say which step it does.");
            return;
        }
        var step = text.replaceAll("[${}\\s]", "");
        var offer = around.steps().get(step);
        if (offer == null) {
            findings.wrong(task, "There is no step “%s” in the catalogue.", step);
            return;
        }
        var inputs = SafeXml.all(task).stream()
                .filter(part -> part.getLocalName().equals("inputParameter"))
                .toList();
        inputs.forEach(input -> checkInput(input, step, offer));
        if (inputs.isEmpty() && !offer.fills().isEmpty()) {
            findings.wrong(task, "It sends a letter, but does not say which.");
        }
    }

    private void checkInput(Element input, String step, Surroundings.Offer offer) {
        if (!input.getAttribute("name").equals("letter")) {
            findings.wrong(input, "A step takes no input “%s”; the only one is “letter”.", input.getAttribute("name"));
            return;
        }
        var letter = input.getTextContent().strip();
        var gaps = folder.letters().get(letter);
        if (gaps == null) {
            findings.wrong(input, "There is no letter “%s”.", Formula.shortened(letter));
        } else if (offer.fills().isEmpty()) {
            findings.wrong(input, "The step “%s” sends no letter.", step);
        } else {
            gaps.stream()
                    .filter(gap -> !offer.fills().contains(gap))
                    .forEach(gap -> findings.wrong(
                            input,
                            "The letter “%s” has a gap {{%s}}, which this step cannot fill. It can fill %s.",
                            letter,
                            gap,
                            String.join(", ", offer.fills())));
        }
    }

    void checkUserTask(Element task) {
        if (task.getAttribute("name").isBlank()) {
            findings.wrong(task, "It has no name for people.");
        }
        var form = camunda(task, "formRef");
        if (form.isEmpty()) {
            findings.wrong(task, "It has no form.");
        } else if (!folder.forms().containsKey(form)) {
            findings.wrong(task, "There is no form “%s” in its folder.", form);
        }
        if (!camunda(task, "formRefBinding").equals(DEPLOYMENT)) {
            findings.wrong(task, "Its form must be the one published together with it.");
        }
        checkQueue(task);
        var due = camunda(task, "dueDate");
        if (!due.isEmpty() && Formula.isPlain(due) && !TimerText.isDuration(due)) {
            findings.wrong(
                    task,
                    "“%s” is no time to do it in. Choose a length, or the date that a fact says; in the file 10 days are P10D.",
                    Formula.shortened(due));
        }
    }

    private void checkQueue(Element task) {
        var queue = camunda(task, "candidateGroups");
        var asksPeople =
                !SafeXml.children(task, "multiInstanceLoopCharacteristics").isEmpty();
        if (queue.isEmpty() && !asksPeople) {
            findings.wrong(task, "It is given to no group.");
        } else if (!queue.isEmpty() && !around.queues().contains(queue)) {
            if (!around.allQueues()) {
                findings.doubtful(
                        task,
                        "“%s” is no role; only the office itself can say whether it has a group of this name.",
                        Formula.shortened(queue));
                return;
            }
            findings.wrong(task, "There is no group “%s” that work can be given to.", Formula.shortened(queue));
        }
    }

    void checkTable(Element task) {
        var table = camunda(task, "decisionRef");
        if (!folder.tables().containsKey(table)) {
            findings.wrong(task, "There is no table “%s” in its folder.", table);
        }
        if (!camunda(task, "decisionRefBinding").equals(DEPLOYMENT)) {
            findings.wrong(task, "Its table must be the one published together with it.");
        }
        if (!camunda(task, "mapDecisionResult").equals("singleEntry")) {
            findings.wrong(task, "Its table must find out one fact (singleEntry).");
        }
        if (!FACT.matcher(camunda(task, "resultVariable")).matches()) {
            findings.wrong(task, "It does not say which fact the table sets.");
        }
    }

    private static String camunda(Element element, String attribute) {
        return element.getAttributeNS(Bpmn.CAMUNDA, attribute);
    }
}
