package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupBook.Belonging;
import coop.workers.groups.GroupBook.Listed;
import coop.workers.groups.GroupBook.Page;
import coop.workers.groups.GroupChange;
import coop.workers.groups.GroupRole;
import coop.workers.groups.Groups;
import coop.workers.shell.GroupPanel;
import coop.workers.shell.PageHeading;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** A group: what it is for, who is in it and what they do there, what other rooms know of it, and how it came to be so. */
@Route(GroupNavigation.GROUPS)
@PermitAll
class GroupView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient GroupBook book;
    private final transient GroupChanges changes;
    private final transient GroupWords words;
    private final transient List<GroupPanel> panels;
    private final StatusLine status = new StatusLine();
    private String title = "";

    GroupView(GroupBook book, GroupChanges changes, GroupWords words, List<GroupPanel> panels) {
        this.book = book;
        this.changes = changes;
        this.words = words;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(GroupPanel::order))
                .toList();
        addClassName("group");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        status.say("");
        show(key);
    }

    private void showAgain(String key) {
        show(key);
        status.say(getTranslation("groups.form.saved"));
    }

    private void show(String key) {
        var page = book.page(key);
        var group = page.group();
        title = group.name();
        removeAll();
        var back = new Anchor(GroupNavigation.GROUPS, getTranslation("groups.back"));
        back.addClassName("back");
        add(back, new PageHeading(group.name(), heading(page)).explained(group.aim()), facts(page), status);
        add(part("people", people(page)));
        if (!page.below().isEmpty()) {
            add(part("below", below(page.below())));
        }
        for (var panel : panels) {
            panel.panelFor(key)
                    .ifPresent(content -> add(new Section(new H2(getTranslation(panel.headingKey())), content)));
        }
        if (!page.past().isEmpty()) {
            add(folded("past", past(page.past())));
        }
        if (!page.changes().isEmpty()) {
            add(folded("history", history(page.changes())));
        }
    }

    private Component[] heading(Page page) {
        var group = page.group();
        if (!page.mayOrder()) {
            return new Component[0];
        }
        var describe = new Button(
                getTranslation("groups.describe"), click -> changes.describe(group, () -> showAgain(group.key())));
        if (!page.mayKeepPeople()) {
            return new Component[] {describe};
        }
        var close =
                new Button(getTranslation("groups.close"), click -> changes.close(group, () -> showAgain(group.key())));
        return new Component[] {describe, close};
    }

    private Component facts(Page page) {
        var group = page.group();
        var facts = new Paragraph();
        facts.addClassName("facts");
        facts.add(new Span(words.of(group.kind())));
        page.parent()
                .ifPresent(parent -> facts.add(new Span(
                        new Span(getTranslation("groups.reports-to") + " "),
                        new Anchor(GroupNavigation.addressOf(parent.key()), parent.name()))));
        if (!group.key().equals(Groups.BOARD)) {
            facts.add(new Span(
                    group.until() == null
                            ? getTranslation("groups.since", words.day(group.from()))
                            : getTranslation("groups.from-until", words.day(group.from()), words.day(group.until()))));
        }
        return facts;
    }

    private Component people(Page page) {
        var content = new Div();
        if (page.people().isEmpty()) {
            content.add(new Paragraph(getTranslation("groups.nobody")));
        } else {
            var list = new UnorderedList();
            list.addClassName("lines");
            page.people().forEach(person -> list.add(line(page, person)));
            content.add(list);
        }
        var group = page.group();
        if (group.key().equals(Groups.BOARD)) {
            content.add(new Anchor("register/officers", getTranslation("groups.officers")));
        }
        if (page.mayKeepPeople()) {
            content.add(new Button(
                    getTranslation("groups.admit"), click -> changes.admit(group, () -> showAgain(group.key()))));
        }
        return content;
    }

    private ListItem line(Page page, Belonging person) {
        var name = new Span(person.name());
        name.addClassName("name");
        var what = new Span(words.of(person.roles()));
        var since = new Span(getTranslation("groups.since", words.day(person.since())));
        since.addClassName("second");
        var line = new ListItem(name, what, since);
        if (page.mayKeepPeople()) {
            line.add(actions(page.group(), person));
        }
        return line;
    }

    private Component actions(Listed group, Belonging person) {
        var actions = new Div();
        actions.addClassName("line-actions");
        Runnable again = () -> showAgain(group.key());
        if (person.roles().size() < GroupRole.values().length - 1) {
            actions.add(small("give-role", person, () -> changes.giveRole(group, person, again)));
        }
        if (!person.roles().isEmpty()) {
            actions.add(small("end-role", person, () -> changes.endRole(group, person, again)));
        }
        actions.add(small("release", person, () -> changes.release(group, person, again)));
        return actions;
    }

    private Button small(String key, Belonging person, Runnable deed) {
        var button = new Button(getTranslation("groups." + key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("groups." + key) + ": " + person.name());
        return button;
    }

    private static UnorderedList below(List<Listed> groups) {
        var list = new UnorderedList();
        list.addClassName("lines");
        groups.forEach(
                group -> list.add(new ListItem(new Anchor(GroupNavigation.addressOf(group.key()), group.name()))));
        return list;
    }

    private UnorderedList past(List<Belonging> past) {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var person : past) {
            var name = new Span(person.name());
            name.addClassName("name");
            var until = person.until() == null ? "" : words.day(person.until());
            list.add(new ListItem(
                    name, new Span(getTranslation("groups.from-until", words.day(person.since()), until))));
        }
        return list;
    }

    private UnorderedList history(List<GroupChange> changed) {
        var list = new UnorderedList();
        list.addClassName("happenings");
        for (var change : changed) {
            var who = new Span(words.whenAndWho(change));
            who.addClassName("second");
            var line = new ListItem(new Div(words.of(change)), who);
            if (!change.reason().isEmpty()) {
                line.add(new Paragraph(change.reason()));
            }
            list.add(line);
        }
        return list;
    }

    private Section part(String key, Component content) {
        return new Section(new H2(getTranslation("groups." + key)), content);
    }

    private Details folded(String key, Component content) {
        return new Details(getTranslation("groups." + key), content);
    }
}
