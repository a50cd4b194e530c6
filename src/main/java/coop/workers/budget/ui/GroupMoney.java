package coop.workers.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.budget.BudgetDesk;
import coop.workers.budget.BudgetDesk.Entry;
import coop.workers.budget.BudgetDesk.Line;
import coop.workers.budget.BudgetDesk.Page;
import coop.workers.budget.EntryKind;
import coop.workers.budget.LineStatus;
import coop.workers.shared.Money;
import coop.workers.shell.Dates;
import coop.workers.shell.StatusLine;

/** Each line of a group's budget with what is agreed, promised, spent and left of it, and what may be done with it. */
class GroupMoney extends Div {

    private final transient BudgetDesk desk;
    private final transient Dates dates;
    private final String group;
    private final BudgetChanges changes;
    private final StatusLine status = new StatusLine();
    private final Div content = new Div();

    GroupMoney(BudgetDesk desk, Dates dates, String group) {
        this.desk = desk;
        this.dates = dates;
        this.group = group;
        this.changes = new BudgetChanges(desk, this::showAgain);
        addClassName("budget");
        add(content, status);
        show();
    }

    private void showAgain(String sentence) {
        show();
        status.say(getTranslation(sentence));
    }

    private void show() {
        var page = desk.of(group);
        content.removeAll();
        if (page.lines().isEmpty()) {
            content.add(new Paragraph(getTranslation("budget.none")));
        } else {
            var lines = new UnorderedList();
            lines.addClassName("budget-lines");
            page.lines().forEach(line -> lines.add(item(line, page)));
            if (page.lines().size() > 1) {
                lines.add(together(page));
            }
            content.add(lines);
        }
        if (page.mayPropose()) {
            content.add(new Button(getTranslation("budget.propose"), click -> changes.propose(group)));
        }
    }

    private ListItem item(Line line, Page page) {
        var name = new Anchor("case/" + line.caseNumber().value(), line.name());
        name.addClassName("name");
        var state = new Span(
                line.status() == LineStatus.PROPOSED
                        ? getTranslation("budget.before-group", line.proposed().toString())
                        : getTranslation(line.status().inWords().key()));
        state.addClassName("second");
        var item = new ListItem(
                new Div(name, state),
                figures(line.allocated(), line.committed(), line.spent(), line.left()),
                actions(line, page));
        if (!line.entries().isEmpty()) {
            item.add(new Details(getTranslation("budget.entries"), entries(line, page)));
        }
        return item;
    }

    private ListItem together(Page page) {
        var name = new Span(getTranslation("budget.total"));
        name.addClassName("name");
        return new ListItem(new Div(name), figures(page.allocated(), page.committed(), page.spent(), page.left()));
    }

    private DescriptionList figures(Money allocated, Money committed, Money spent, Money left) {
        var figures = new DescriptionList();
        figure(figures, "allocated", allocated);
        figure(figures, "committed", committed);
        figure(figures, "spent", spent);
        figure(figures, "left", left);
        return figures;
    }

    private void figure(DescriptionList figures, String key, Money amount) {
        figures.add(new Div(
                new DescriptionList.Term(getTranslation("budget." + key)),
                new DescriptionList.Description(amount.toString())));
    }

    private Div actions(Line line, Page page) {
        var actions = new Div();
        actions.addClassName("line-actions");
        var usable = line.status() != LineStatus.CLOSED && line.allocated().pence() > 0;
        if (line.mine()) {
            actions.add(small("take-back", line, () -> {
                desk.takeBack(line.id());
                showAgain("budget.taken-back");
            }));
        }
        if (page.mayKeep() && usable) {
            actions.add(
                    small("promise", line, () -> changes.promise(line)),
                    small("spend", line, () -> changes.spend(line)));
        }
        if (page.mayPropose() && line.status() == LineStatus.AGREED) {
            actions.add(small("propose-anew", line, () -> changes.proposeAnew(line)));
        }
        if (page.mayKeep() && line.status() == LineStatus.AGREED) {
            actions.add(small("close", line, () -> changes.close(line)));
        }
        return actions;
    }

    private UnorderedList entries(Line line, Page page) {
        var list = new UnorderedList();
        list.addClassName("budget-entries");
        line.entries().forEach(entry -> list.add(entry(line, entry, page)));
        return list;
    }

    private ListItem entry(Line line, Entry entry, Page page) {
        var amount = new Span(entry.amount().toString());
        amount.addClassName("amount");
        var kind =
                "budget.entry." + entry.kind() + (entry.kind() == EntryKind.COMMITTED && !entry.open() ? ".paid" : "");
        var about = new Span(getTranslation("budget.entry.by", dates.day(entry.onDay()), entry.notedBy()));
        about.addClassName("second");
        var item = new ListItem(amount, new Span(getTranslation(kind)), new Span(entry.what()), about);
        if (entry.open() && page.mayKeep()) {
            item.add(button("pay", entry.what(), () -> changes.pay(line, entry)));
        }
        return item;
    }

    private Component small(String key, Line line, Runnable deed) {
        return button(key, line.name(), deed);
    }

    private Button button(String key, String what, Runnable deed) {
        var button = new Button(getTranslation("budget." + key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("budget." + key + ".of", what));
        return button;
    }
}
