package coop.workers.register.ui;

import coop.workers.register.Notified;
import coop.workers.register.RegisterFilter.Standing;
import coop.workers.register.RegisterReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Sets the register as one plain table whose head comes again on every sheet. One piece of HTML rather than a component for
 * each cell: a long register has tens of thousands of them.
 */
class RegisterPaper {

    /** Takes the lines in, one after the other. */
    interface Lines {
        void add(Line line);
    }

    private final RegisterWords words;
    private final boolean inFull;

    RegisterPaper(RegisterWords words, boolean inFull) {
        this.words = words;
        this.inFull = inFull;
    }

    boolean isInFull() {
        return inFull;
    }

    /**
     * @param head what stands over every sheet: whose register it is, and what of it
     * @param reader gives the lines
     */
    String html(RegisterReading reading, String[] head, Consumer<Lines> reader) {
        var withCeased = reading.filter().standing() != Standing.MEMBER;
        var columns = columns(withCeased);
        var table = new Element("table");
        var top = table.appendElement("thead");
        var title = top.appendElement("tr").addClass("head").appendElement("th").attr("colspan", "" + columns.size());
        title.appendElement("h1").text(head[0]);
        title.appendElement("span").text(head[1]);
        var headings = top.appendElement("tr");
        columns.forEach(column ->
                headings.appendElement("th").attr("scope", "col").text(words.say("register.column." + column)));
        var body = table.appendElement("tbody");
        reader.accept(line -> row(body, line, withCeased));
        return table.outerHtml();
    }

    private List<String> columns(boolean withCeased) {
        var columns = new ArrayList<>(List.of(
                "number", "name", "class", "registered-number", "address", "notified", "representative", "entered"));
        if (withCeased) {
            columns.add("ceased");
        }
        if (inFull) {
            columns.addAll(List.of("shares", "paid", "property"));
        }
        return columns;
    }

    private void row(Element body, Line line, boolean withCeased) {
        var entry = line.entry();
        var row = body.appendElement("tr");
        cell(row, entry.number().toString()).addClass("figure");
        row.appendElement("th").attr("scope", "row").text(entry.name());
        cell(row, words.of(entry.memberClass()));
        cell(row, words.of(entry.registeredNumber()));
        cell(row, entry.postalAddress());
        cell(row, entry.notified().stream().map(Notified::address).collect(Collectors.joining(", ")));
        cell(row, represented(entry.representative(), entry.nominee()));
        cell(row, words.day(entry.enteredOn())).addClass("day");
        if (withCeased) {
            cell(row, words.day(entry.ceasedOn())).addClass("day");
        }
        if (inFull) {
            cell(row, line.shares()).addClass("figure");
            cell(row, line.paid()).addClass("figure");
            cell(row, line.otherProperty());
        }
    }

    private String represented(@Nullable String representative, @Nullable String nominee) {
        var name = representative == null ? "" : representative;
        return nominee == null ? name : name + " (" + words.say("register.row.nominee", nominee) + ")";
    }

    private static Element cell(Element row, String text) {
        return row.appendElement("td").text(text);
    }
}
