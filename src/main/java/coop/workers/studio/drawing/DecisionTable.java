package coop.workers.studio.drawing;

import coop.workers.workflow.ProcessXml.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
        return Xml.child(table, "output")
                .map(output -> output.getAttribute("label"))
                .orElse("");
    }

    /** Of which type what it decides is. */
    public String resultType() {
        return Xml.child(table, "output")
                .map(output -> output.getAttribute("typeRef"))
                .orElse("string");
    }

    /** The words that it may come to, as far as it says. */
    public List<String> outcomes() {
        var named = Xml.child(table, "output")
                .flatMap(output -> Xml.child(output, "outputValues"))
                .map(values -> Xml.text(values, "text"))
                .stream();
        return Stream.concat(named, rules().stream().map(Rule::outcome))
                .flatMap(text -> QUOTED.matcher(text).results())
                .map(quoted -> quoted.group(1))
                .distinct()
                .toList();
    }

    /** The words that a column says its fact may be; empty where it says none. */
    public List<String> valuesOf(String column) {
        return input(column)
                .flatMap(input -> Xml.child(input, "inputValues"))
                .map(values -> Xml.text(values, "text"))
                .stream()
                .flatMap(text -> QUOTED.matcher(text).results())
                .map(quoted -> quoted.group(1))
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
        return changed(copy -> {
            var id = copy.freeId("rule");
            var rule = copy.create("rule");
            rule.setAttribute("id", id);
            for (var column = 1; column <= copy.columns().size(); column++) {
                rule.appendChild(copy.entry("inputEntry", id + "-" + column));
            }
            rule.appendChild(copy.entry("outputEntry", id + "-outcome"));
            copy.table.appendChild(rule);
        });
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
