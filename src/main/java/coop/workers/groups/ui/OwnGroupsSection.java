package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.groups.OwnGroupsDesk;
import coop.workers.groups.OwnGroupsDesk.OwnGroup;
import coop.workers.groups.OwnGroupsDesk.OwnPause;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageList;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.Texts;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The groups somebody belongs to, when they took part, and their own pauses, on their own page. */
@SpringComponent
class OwnGroupsSection implements MyPageSection {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Texts.WRITTEN_IN);

    private final OwnGroupsDesk desk;
    private final GroupWords words;

    OwnGroupsSection(OwnGroupsDesk desk, GroupWords words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String headingKey() {
        return "groups.own";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public List<Message> standing(PersonId person) {
        return desk.groups().stream()
                .map(group -> Message.of("groups.own.standing", group.name()))
                .toList();
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        if (!(capacity instanceof Capacity.Oneself)) {
            return Optional.empty();
        }
        var groups = desk.groups();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var shown = new Div(new MyPageList(groups, this::line));
        desk.pauses().forEach(pause -> shown.add(new Paragraph(pause(pause))));
        return Optional.of(shown);
    }

    private ListItem line(OwnGroup group) {
        var took = new Span(
                group.months().isEmpty()
                        ? words.say("groups.own.took-part.none")
                        : words.say("groups.own.took-part", months(group.months())));
        took.addClassName("my-page-what");
        var role = new Span(words.say("groups.own.since", words.of(group.roles()), words.day(group.since())));
        role.addClassName("my-page-what");
        return new ListItem(new Div(new Div(group.name()), new Div(role), new Div(took)));
    }

    private static String months(List<YearMonth> months) {
        return months.stream().map(MONTH::format).collect(Collectors.joining(", "));
    }

    private String pause(OwnPause pause) {
        return pause.last() == null
                ? words.say("groups.own.pause.open", words.day(pause.from()))
                : words.say("groups.own.pause", words.day(pause.from()), words.day(pause.last()));
    }
}
