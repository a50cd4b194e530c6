package coop.workers.workflow.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What a table may say: FEEL over facts and literals, one hit. */
final class TableRules {

    private static final int MAX_CELL = 500;
    private static final Set<String> HITS = Set.of("", "UNIQUE", "FIRST");
    private static final Set<String> TYPES = Set.of("string", "integer", "double", "boolean", "date", "long");
    private static final Pattern FACT = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** FEEL can define functions, among them such that call Java. */
    private static final Pattern FUNCTION = Pattern.compile("\\b(function|external)\\b|\\{");

    private final Findings findings;

    TableRules(Findings findings) {
        this.findings = findings;
    }

    void check(Element root) {
        SafeXml.all(root).forEach(this::visit);
    }

    private void visit(Element element) {
        switch (element.getLocalName()) {
            case "decision" -> {
                if (SafeXml.children(element, "decisionTable").size() != 1) {
                    findings.wrong(element, "A decision is exactly one table.");
                }
            }
            case "decisionTable" -> checkHits(element);
            case "inputExpression" -> checkInput(element);
            case "output" -> checkType(element);
            case "text" -> checkCell(element);
            default -> {
                // the grammar says all there is to say
            }
        }
    }

    private void checkHits(Element table) {
        if (!HITS.contains(table.getAttribute("hitPolicy"))) {
            findings.wrong(
                    table,
                    "Which rule counts must be the only one that fits or the first that fits (hit policy UNIQUE or FIRST).");
        }
        if (SafeXml.children(table, "output").size() != 1) {
            findings.wrong(table, "A table decides exactly one thing (one output).");
        }
    }

    private void checkInput(Element input) {
        checkType(input);
        if (!FACT.matcher(input.getTextContent().strip()).matches()) {
            findings.wrong(
                    input, "An input is the name of one fact, not “%s”.", Formula.shortened(input.getTextContent()));
        }
    }

    private void checkType(Element typed) {
        if (!TYPES.contains(typed.getAttribute("typeRef"))) {
            findings.wrong(
                    typed,
                    "What it looks at and decides must be words, numbers, yes or no, or dates (string, integer, long, double, boolean, date).");
        }
    }

    private void checkCell(Element cell) {
        var text = cell.getTextContent();
        if (text.length() > MAX_CELL) {
            findings.wrong(cell, "A cell is longer than %d characters.", MAX_CELL);
        }
        if (FUNCTION.matcher(text).find()) {
            findings.wrong(cell, "A cell may not define or call functions: “%s”.", Formula.shortened(text));
        }
    }
}
