package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupBook.Belonging;
import coop.workers.groups.Groups;
import coop.workers.groups.PauseDesk;
import coop.workers.groups.PauseDesk.Noted;
import coop.workers.groups.WhyPause;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.GroupPanel;
import coop.workers.shell.Signboard;
import java.util.Optional;

/** Who of a group pauses, for those who may know. */
@org.springframework.stereotype.Component
class GroupPauses implements GroupPanel {

    private final PauseDesk desk;
    private final GroupBook book;
    private final Signboard signboard;
    private final GroupWords words;

    GroupPauses(PauseDesk desk, GroupBook book, Signboard signboard, GroupWords words) {
        this.desk = desk;
        this.book = book;
        this.signboard = signboard;
        this.words = words;
    }

    @Override
    public String headingKey() {
        return "groups.pauses";
    }

    @Override
    public Optional<Component> panelFor(String groupKey) {
        if (groupKey.equals(Groups.BOARD) || !desk.isOpen(groupKey)) {
            return Optional.empty();
        }
        var panel = new Div();
        show(groupKey, panel);
        return Optional.of(panel);
    }

    @Override
    public int order() {
        return 6;
    }

    private void show(String group, Div panel) {
        panel.removeAll();
        panel.add(new Paragraph(words.say("groups.pauses.private")));
        var pauses = desk.of(group);
        if (!pauses.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("lines");
            pauses.forEach(pause -> list.add(line(group, pause, panel)));
            panel.add(list);
        }
        panel.add(new Button(words.say("groups.pauses.note"), click -> note(group, panel)));
    }

    private ListItem line(String group, Noted pause, Div panel) {
        var name = new Span(pause.name());
        name.addClassName("name");
        var last = pause.last();
        var when = new Span(
                last == null
                        ? words.say("groups.since", words.day(pause.from()))
                        : words.say("groups.pauses.from-to", words.day(pause.from()), words.day(last)));
        when.addClassName("second");
        var end = new Button(words.say("groups.pauses.end"), click -> end(group, pause, panel));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(words.say("groups.pauses.end.of", pause.name()));
        var actions = new Div(end);
        actions.addClassName("line-actions");
        return new ListItem(name, new Span(words.say("groups.pauses.why." + pause.why())), when, actions);
    }

    private void note(String group, Div panel) {
        var dialog = new GroupDialog(words.say("groups.pauses.note"));
        var person = new Select<Belonging>();
        person.setLabel(words.say("groups.pauses.who"));
        person.setItems(book.page(group).people());
        person.setItemLabelGenerator(Belonging::name);
        dialog.with("person", person);
        var why = new Select<WhyPause>();
        why.setLabel(words.say("groups.pauses.why"));
        why.setItems(WhyPause.values());
        why.setItemLabelGenerator(one -> words.say("groups.pauses.why." + one));
        why.setValue(WhyPause.OTHER);
        dialog.with("why", why);
        var from = dialog.with("from", new DayField(words.say("groups.form.from"), signboard.today()));
        var last = dialog.with("last", new DayField(words.say("groups.pauses.last"), null));
        last.setHelperText(words.say("groups.pauses.last.help"));
        dialog.ask(
                () -> {
                    var chosen = person.getValue();
                    if (chosen == null) {
                        throw new Rejection(Problem.at("person", "groups.problem.required"));
                    }
                    desk.note(group, chosen.person(), why.getValue(), GroupDialog.day("from", from), last.getValue());
                },
                () -> show(group, panel));
    }

    private void end(String group, Noted pause, Div panel) {
        var dialog = new GroupDialog(words.say("groups.pauses.end.of", pause.name()));
        var last = dialog.with("last", new DayField(words.say("groups.pauses.last"), signboard.today()));
        dialog.ask(() -> desk.end(group, pause.id(), GroupDialog.day("last", last)), () -> show(group, panel));
    }
}
