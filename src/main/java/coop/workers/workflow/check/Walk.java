package coop.workers.workflow.check;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks a whole file and refuses every element, attribute, text and formula that its grammar does not name. */
final class Walk {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    /** The one expression that is not a formula: the called process belongs to the same case. */
    static final String SAME_CASE = "#{execution.processBusinessKey}";

    private final Grammar grammar;
    private final Findings findings;

    Walk(Grammar grammar, Findings findings) {
        this.grammar = grammar;
        this.findings = findings;
    }

    void over(Element root) {
        SafeXml.all(root).forEach(this::visit);
    }

    private void visit(Element element) {
        var name = grammar.name(element);
        if (!grammar.hasElement(name)) {
            findings.wrong(element, "“%s” is not allowed here.", name);
            return;
        }
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            visit(element, name, (Attr) attributes.item(i));
        }
        visitText(element, name);
    }

    private void visit(Element element, String name, Attr attribute) {
        if (XMLNS.equals(attribute.getNamespaceURI())) {
            return;
        }
        var attributeName = grammar.name(attribute);
        if (!grammar.hasAttribute(name, attributeName)) {
            findings.wrong(element, "“%s” may not have “%s”.", name, attributeName);
            return;
        }
        var value = attribute.getValue();
        if (attributeName.equals("xsi:type") && !value.endsWith("tFormalExpression")) {
            findings.wrong(element, "“%s” is not a type that is allowed here.", value);
        }
        var isSameCase = name.equals("camunda:in") && attributeName.equals("businessKey") && value.equals(SAME_CASE);
        if (!isSameCase) {
            checkValue(element, name + "/@" + attributeName, value);
        }
    }

    private void visitText(Element element, String name) {
        var text = new StringBuilder();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            } else if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                findings.wrong(element, "“%s” contains an instruction to a processor.", name);
            }
        }
        if (text.toString().isBlank()) {
            return;
        }
        if (!grammar.hasText(name)) {
            findings.wrong(element, "“%s” may not contain text.", name);
        }
        checkValue(element, name, text.toString());
    }

    private void checkValue(Element element, String place, String value) {
        if (Formula.isPlain(value)) {
            return;
        }
        if (!grammar.hasFormula(place)) {
            findings.wrong(element, "“%s” may not be computed: “%s”.", place, Formula.shortened(value));
            return;
        }
        try {
            var formula = Formula.parse(value);
            if (!place.equals("conditionExpression") && !place.equals("completionCondition") && !formula.isLoneFact()) {
                findings.wrong(element, "“%s” may only be one name, not “%s”.", place, Formula.shortened(value));
            }
        } catch (NotAllowed refusal) {
            findings.wrong(element, "%s", String.valueOf(refusal.getMessage()));
        }
    }
}
