package coop.workers.studio.drawing;

import coop.workers.workflow.ProcessXml.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A decision table that can be read and changed; whatever a change does not touch stays as it was. */
public final class DecisionTable {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /**
     * What it looks at.
     *
     * @param fact the name of one fact
     * @param type of the fact, as tables know types
     */
    public record Column(String id, String label, String fact, String type) {}

    /**
     * A line of it.
     *
     * @param cells one for each column, blank where anything will do
     * @param outcome as it is written, words in quotes
     */
    public record Rule(String id, List<String> cells, String outcome, String why) {
        public Rule {
            cells = List.copyOf(cells);
        }
    }

    private final Document document;
    private final Element decision;
    private final Element table;

    private DecisionTable(Document document) {
        this.document = document;
        this.decision = Xml.child(document.getDocumentElement(), "decision")
                .orElseThrow(() -> new Unreadable("The file holds no table."));
        this.table = Xml.child(decision, "decisionTable").orElseThrow(() -> new Unreadable("The file holds no table."));
    }

    /**
     * The table that {@code xml} says.
     *
     * @throws Unreadable if it is none
     */
    public static DecisionTable of(String xml) {
        return new DecisionTable(Xml.read(xml));
    }

    /** A new table that looks at nothing yet. */
    public static String begun(String id, String name, String result, String word) {
        return of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="%1$s-definitions" name="" namespace="https://workers.coop/processes">
                  <decision id="%1$s" camunda:historyTimeToLive="P3650D" name="">
                    <decisionTable id="%1$s-table" hitPolicy="FIRST">
                      <output id="result" name="result" typeRef="string"/>
                      <rule id="rule1">
                        <outputEntry id="rule1-outcome"><text></text></outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(id)).changed(copy -> {
            copy.document.getDocumentElement().setAttribute("name", name);
            copy.decision.setAttribute("name", name);
            copy.output().ifPresent(output -> output.setAttribute("label", result));
            copy.rule("rule1")
                    .flatMap(rule -> Xml.child(rule, "outputEntry"))
                    .ifPresent(cell -> copy.write(cell, "\"" + word + "\""));
        });
    }

    public String text() {
        return Xml.write(document);
    }

    public String id() {
        return Xml.id(decision);
    }

    public String name() {
        return decision.getAttribute("name");
    }

    /** Does the first rule count that fits, rather than the only one? */
    public boolean firstCounts() {
        return table.getAttribute("hitPolicy").equals("FIRST");
    }

    public List<Column> columns() {
        return Xml.children(table, "input").stream()
                .map(input -> {
                    var expression = Xml.child(input, "inputExpression");
                    return new Column(
                            Xml.id(input),
                            input.getAttribute("label"),
                            expression.map(each -> Xml.text(each, "text")).orElse(""),
                            expression.map(each -> each.getAttribute("typeRef")).orElse("string"));
                })
                .toList();
    }

    /** What it decides. */
    public String result() {
        return output().map(output -> output.getAttribute("label")).orElse("");
    }

    /** Of which type what it decides is. */
    public String resultType() {
        return Xml.child(table, "output")
                .map(output -> output.getAttribute("typeRef"))
                .orElse("string");
    }

    /** The words that it may come to, as far as it says or its rules use them. */
    public List<String> outcomes() {
        return Stream.concat(
                        outcomesSaid().stream(),
                        rules().stream().map(Rule::outcome).flatMap(DecisionTable::words))
                .distinct()
                .toList();
    }

    /** The words that it says it may come to; empty where it says none. */
    public List<String> outcomesSaid() {
        return output()
                .flatMap(output -> Xml.child(output, "outputValues"))
                .map(values -> Xml.text(values, "text"))
                .stream()
                .flatMap(DecisionTable::words)
                .toList();
    }

    private static Stream<String> words(String text) {
        return QUOTED.matcher(text).results().map(quoted -> quoted.group(1));
    }

    /** The words that a column says its fact may be; empty where it says none. */
    public List<String> valuesOf(String column) {
        return input(column)
                .flatMap(input -> Xml.child(input, "inputValues"))
                .map(values -> Xml.text(values, "text"))
                .stream()
                .flatMap(DecisionTable::words)
                .toList();
    }

    public List<Rule> rules() {
        return Xml.children(table, "rule").stream()
                .map(rule -> new Rule(
                        Xml.id(rule),
                        Xml.children(rule, "inputEntry").stream()
                                .map(cell -> Xml.text(cell, "text"))
                                .toList(),
                        Xml.child(rule, "outputEntry")
                                .map(cell -> Xml.text(cell, "text"))
                                .orElse(""),
                        Xml.text(rule, "description")))
                .toList();
    }

    /** The table with another name. */
    public String named(String name) {
        return changed(copy -> copy.decision.setAttribute("name", name));
    }

    /** Whether the first rule counts that fits, or only one may fit. */
    public String counting(boolean first) {
        return changed(copy -> copy.table.setAttribute("hitPolicy", first ? "FIRST" : "UNIQUE"));
    }

    /** With a cell of a rule written anew. */
    public String cell(String rule, int column, String text) {
        return changed(copy -> copy.rule(rule).ifPresent(element -> {
            var cells = Xml.children(element, "inputEntry");
            if (column < cells.size()) {
                copy.write(cells.get(column), text);
            }
        }));
    }

    public String outcome(String rule, String text) {
        return changed(copy -> copy.rule(rule)
                .flatMap(element -> Xml.child(element, "outputEntry"))
                .ifPresent(cell -> copy.write(cell, text)));
    }

    public String why(String rule, String text) {
        return changed(copy -> copy.rule(rule).ifPresent(element -> {
            Xml.child(element, "description").ifPresent(Xml::remove);
            if (!text.isBlank()) {
                var description = copy.create("description");
                description.setTextContent(text.strip());
                element.insertBefore(description, element.getFirstChild());
            }
        }));
    }

    /** With one more rule at its end, for which anything will do. */
    public String withRule() {
        return changed(copy -> copy.table.appendChild(copy.newRule()));
    }

    /** With one more rule below another, for which anything will do. */
    public String withRuleBelow(String rule) {
        return changed(copy -> copy.rule(rule)
                .ifPresent(element -> copy.table.insertBefore(copy.newRule(), element.getNextSibling())));
    }

    /** With a rule once more below itself, to be changed in what is otherwise. */
    public String repeated(String rule) {
        return changed(copy -> copy.rule(rule).ifPresent(element -> {
            var again = (Element) element.cloneNode(true);
            var id = copy.freeId("rule");
            again.setAttribute("id", id);
            var number = 1;
            for (var cell : Xml.children(again)) {
                if (cell.hasAttribute("id")) {
                    cell.setAttribute("id", id + "-" + number++);
                }
            }
            copy.table.insertBefore(again, element.getNextSibling());
        }));
    }

    private Element newRule() {
        var id = freeId("rule");
        var rule = create("rule");
        rule.setAttribute("id", id);
        for (var column = 1; column <= columns().size(); column++) {
            rule.appendChild(entry("inputEntry", id + "-" + column));
        }
        rule.appendChild(entry("outputEntry", id + "-outcome"));
        return rule;
    }

    public String withoutRule(String rule) {
        return changed(copy -> copy.rule(rule).ifPresent(Xml::remove));
    }

    /** With a rule one line higher or lower. */
    public String moved(String rule, int by) {
        return changed(copy -> copy.rule(rule).ifPresent(element -> {
            var rules = Xml.children(copy.table, "rule");
            var to = rules.indexOf(element) + by;
            if (to >= 0 && to < rules.size()) {
                var other = rules.get(to);
                copy.table.insertBefore(element, by < 0 ? other : other.getNextSibling());
            }
        }));
    }

    /** With one more thing that it looks at. */
    public String withColumn(String label, String fact, String type) {
        return changed(copy -> {
            var id = copy.freeId("column");
            var expression = copy.create("inputExpression");
            expression.setAttribute("id", id + "-expression");
            expression.setAttribute("typeRef", type);
            copy.write(expression, fact);
            var input = copy.create("input");
            input.setAttribute("id", id);
            input.setAttribute("label", label);
            input.appendChild(expression);
            copy.table.insertBefore(input, Xml.child(copy.table, "output").orElse(null));
            Xml.children(copy.table, "rule")
                    .forEach(rule -> rule.insertBefore(
                            copy.entry("inputEntry", Xml.id(rule) + "-" + id),
                            Xml.child(rule, "outputEntry").orElse(null)));
        });
    }

    /** With a column one place further left or right, and its cells with it. */
    public String movedColumn(String column, int by) {
        return changed(copy -> {
            var ids = copy.columns().stream().map(Column::id).toList();
            var at = ids.indexOf(column);
            var to = at + by;
            if (at >= 0 && to >= 0 && to < ids.size()) {
                swap(Xml.children(copy.table, "input"), at, to);
                Xml.children(copy.table, "rule").forEach(rule -> swap(Xml.children(rule, "inputEntry"), at, to));
            }
        });
    }

    /** Puts what stands at {@code at} on the other side of its neighbour. */
    private static void swap(List<Element> siblings, int at, int to) {
        if (Math.max(at, to) < siblings.size()) {
            var moved = siblings.get(at);
            var other = siblings.get(to);
            Xml.parent(moved).insertBefore(moved, to < at ? other : other.getNextSibling());
        }
    }

    /** With another heading over a column. */
    public String headed(String column, String label) {
        return changed(copy -> copy.input(column).ifPresent(input -> input.setAttribute("label", label.strip())));
    }

    /** With facts of another type in a column. */
    public String typed(String column, String type) {
        return changed(copy -> copy.input(column)
                .flatMap(input -> Xml.child(input, "inputExpression"))
                .ifPresent(expression -> expression.setAttribute("typeRef", type)));
    }

    /** With other words that the fact of a column may be; none lets it be any. */
    public String offering(String column, List<String> words) {
        return changed(copy -> copy.input(column).ifPresent(input -> copy.writeWords(input, "inputValues", words)));
    }

    /** With another heading over what it decides. */
    public String resultHeaded(String label) {
        return changed(copy -> copy.output().ifPresent(output -> output.setAttribute("label", label.strip())));
    }

    /** With other words that it may come to. */
    public String resultOffering(List<String> words) {
        return changed(copy -> copy.output().ifPresent(output -> copy.writeWords(output, "outputValues", words)));
    }

    private Optional<Element> output() {
        return Xml.child(table, "output");
    }

    private void writeWords(Element into, String name, List<String> words) {
        Xml.child(into, name).ifPresent(Xml::remove);
        if (!words.isEmpty()) {
            var values = create(name);
            values.setAttribute("id", freeId(Xml.id(into) + "-words"));
            write(values, words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(",")));
            into.appendChild(values);
        }
    }

    public String withoutColumn(String column) {
        return changed(copy -> {
            var ids = copy.columns().stream().map(Column::id).toList();
            var at = ids.indexOf(column);
            if (at >= 0 && ids.size() > 1) {
                copy.input(column).ifPresent(Xml::remove);
                Xml.children(copy.table, "rule").forEach(rule -> Xml.children(rule, "inputEntry").stream()
                        .skip(at)
                        .findFirst()
                        .ifPresent(Xml::remove));
            }
        });
    }

    private String changed(Consumer<DecisionTable> change) {
        var copy = of(text());
        change.accept(copy);
        return copy.text();
    }

    private Optional<Element> rule(String id) {
        return Xml.children(table, "rule").stream()
                .filter(rule -> Xml.id(rule).equals(id))
                .findFirst();
    }

    private Optional<Element> input(String id) {
        return Xml.children(table, "input").stream()
                .filter(input -> Xml.id(input).equals(id))
                .findFirst();
    }

    private Element create(String name) {
        return document.createElementNS(document.getDocumentElement().getNamespaceURI(), prefixed(name));
    }

    private String prefixed(String name) {
        var prefix = document.getDocumentElement().getPrefix();
        return prefix == null ? name : prefix + ":" + name;
    }

    private Element entry(String name, String id) {
        var entry = create(name);
        entry.setAttribute("id", id);
        entry.appendChild(create("text"));
        return entry;
    }

    private void write(Element cell, String text) {
        Xml.child(cell, "text")
                .orElseGet(() -> {
                    var made = create("text");
                    cell.appendChild(made);
                    return made;
                })
                .setTextContent(text.strip());
    }

    private String freeId(String word) {
        var taken = Xml.all(document.getDocumentElement()).stream().map(Xml::id).toList();
        var number = 1;
        while (taken.contains(word + number)) {
            number++;
        }
        return word + number;
    }
}
