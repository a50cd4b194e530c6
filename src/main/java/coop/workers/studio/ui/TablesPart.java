package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import coop.workers.shell.Texts;
import coop.workers.studio.OpenProcess;
import coop.workers.workflow.ProcessOutline.Doing;
import coop.workers.workflow.ProcessOutline.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** The tables that decide something in a process. */
@org.springframework.stereotype.Component
@Order(40)
class TablesPart implements ProcessPart {

    private static final Pattern NEGATED = Pattern.compile("not\\((.*)\\)");

    private final Texts texts;

    TablesPart(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public boolean concerns(OpenProcess process) {
        return !tables(process).isEmpty();
    }

    @Override
    public Component of(OpenProcess process) {
        var all = new Div();
        tables(process).forEach(table -> all.add(new Section(new H2(table.name()), table(table))));
        return all;
    }

    private static List<Table> tables(OpenProcess process) {
        return process.outline()
                .places()
                .flatMap(place -> place.doing() instanceof Doing.Decides decides
                        ? process.table(decides.table()).stream()
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private Component table(Table table) {
        var headings = Stream.concat(table.columns().stream(), Stream.of(table.result(), texts.say("studio.table.why")))
                .toList();
        var shown = new StudioTable(table.name(), headings);
        table.rules()
                .forEach(rule -> shown.row(Stream.concat(
                        rule.cells().stream().map(this::cell),
                        Stream.of(outcome(rule.outcome()), new Span(rule.why())))));
        return shown;
    }

    private Component cell(String text) {
        var words = new Span(words(text));
        if (text.isBlank() || text.equals("-")) {
            words.addClassName("none");
        }
        return words;
    }

    private Component outcome(String text) {
        var words = new Span(unquoted(text));
        words.addClassName("outcome");
        return words;
    }

    private String words(String text) {
        if (text.isBlank() || text.equals("-")) {
            return texts.say("studio.table.any");
        }
        var negated = NEGATED.matcher(text);
        if (negated.matches()) {
            return texts.say("studio.table.not", unquoted(negated.group(1)));
        }
        return switch (text) {
            case "true" -> texts.say("studio.table.true");
            case "false" -> texts.say("studio.table.false");
            default -> unquoted(text);
        };
    }

    private static String unquoted(String text) {
        return text.replace("\"", "").replace(",", ", ").replaceAll("\\s+", " ");
    }
}
