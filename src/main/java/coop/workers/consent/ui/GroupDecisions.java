package coop.workers.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.consent.ConsentBook;
import coop.workers.consent.ConsentBook.Sheet;
import coop.workers.consent.DecisionBook;
import coop.workers.consent.DecisionBook.Entry;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.Dates;
import coop.workers.shell.GroupPanel;
import coop.workers.shell.Texts;
import java.util.List;
import java.util.Optional;

/** What lies before a group, and what it has decided lately with the dates on which that comes back. */
@org.springframework.stereotype.Component
class GroupDecisions implements GroupPanel {

    private static final int LATELY = 10;

    private final ConsentBook book;
    private final DecisionBook decisions;
    private final Dates dates;
    private final Texts texts;

    GroupDecisions(ConsentBook book, DecisionBook decisions, Dates dates, Texts texts) {
        this.book = book;
        this.decisions = decisions;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "consent.group.heading";
    }

    @Override
    public Optional<Component> panelFor(String groupKey) {
        var open = book.open(groupKey);
        var decided = decisions.ofGroup(groupKey, LATELY);
        if (open.isEmpty() && decided.isEmpty()) {
            return Optional.empty();
        }
        var panel = new Div();
        if (!open.isEmpty()) {
            panel.add(
                    new H3(say("consent.group.open")),
                    lines(open.stream().map(this::line).toList()));
        }
        if (!decided.isEmpty()) {
            panel.add(
                    new H3(say("consent.group.decided")),
                    lines(decided.stream().map(this::line).toList()));
        }
        return Optional.of(panel);
    }

    @Override
    public int order() {
        return 10;
    }

    private ListItem line(Sheet sheet) {
        return line(sheet.caseNumber(), sheet.title(), say("consent.stage.ofGroup." + sheet.stage()));
    }

    private ListItem line(Entry entry) {
        var decision = entry.decision();
        var how = say(
                "consent.decided." + (decision.agreed() ? "agreed" : "declined")
                        + (decision.atMeeting() ? ".meeting" : ".round"),
                dates.day(decision.decidedOn()));
        var review = decision.reviewOn() == null
                ? say("consent.decided.noReview")
                : say("consent.group.review", dates.day(decision.reviewOn()));
        return line(entry.caseNumber(), entry.title(), how + ", " + review);
    }

    private static ListItem line(CaseNumber number, String title, String how) {
        var second = new Span(how);
        second.addClassName("second");
        return new ListItem(new Anchor("case/" + number.value(), title), second);
    }

    private static UnorderedList lines(List<ListItem> lines) {
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(list::add);
        return list;
    }

    private String say(String key, Object... arguments) {
        return texts.getTranslation(key, UI.getCurrent().getLocale(), arguments);
    }
}
