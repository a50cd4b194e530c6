package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import coop.workers.inbox.WholeStacks.Outcome;
import java.util.List;

/** What came of moving many: a sentence where all went well, a line for each that did not go. */
class OutcomeList extends Div {

    /** Nobody reads further; those that did not go are in the list still. */
    private static final int MOST_LINES = 200;

    OutcomeList() {
        addClassName("outcomes");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<Outcome> outcomes) {
        removeAll();
        var failures = outcomes.stream().filter(outcome -> !outcome.moved()).toList();
        add(new Paragraph(headline(outcomes, failures)), close());
        if (outcomes.size() > 1 && !failures.isEmpty()) {
            var lines = new UnorderedList();
            failures.stream().limit(MOST_LINES).forEach(failure -> lines.add(new ListItem(line(failure))));
            add(lines);
            if (failures.size() > MOST_LINES) {
                add(new Paragraph(getTranslation("inbox.moved.more", failures.size() - MOST_LINES)));
            }
        }
        setVisible(true);
    }

    void clear() {
        setVisible(false);
        removeAll();
    }

    private String headline(List<Outcome> outcomes, List<Outcome> failures) {
        if (outcomes.size() == 1) {
            return line(outcomes.get(0));
        }
        if (failures.isEmpty()) {
            return getTranslation("inbox.moved.many", outcomes.size());
        }
        return failures.size() == outcomes.size()
                ? getTranslation("inbox.moved.none", outcomes.size())
                : getTranslation("inbox.moved.some", outcomes.size() - failures.size(), failures.size());
    }

    private String line(Outcome outcome) {
        var item = outcome.row().item();
        var sentence = getTranslation(
                outcome.sentence().key(), outcome.sentence().arguments().toArray());
        return getTranslation(
                "inbox.moved.line",
                item.title(),
                item.caseTitle(),
                item.caseNumber().value(),
                sentence);
    }

    private Button close() {
        var close = new Button(new Icon("vaadin:close-small"), click -> clear());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("inbox.close"));
        return close;
    }
}
