package coop.workers.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.OwnMeetingDesk;
import coop.workers.meetings.SecretBallotDesk;
import coop.workers.meetings.SecretBallotDesk.OwnBallot;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.Texts;
import java.util.Optional;

/** The next general meeting on a member's own page, and the ballots that wait for them. */
@SpringComponent
class OwnMeetingsSection implements MyPageSection {

    private final OwnMeetingDesk desk;
    private final SecretBallotDesk ballots;
    private final Texts texts;

    OwnMeetingsSection(OwnMeetingDesk desk, SecretBallotDesk ballots, Texts texts) {
        this.desk = desk;
        this.ballots = ballots;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "meetings.own";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        var next = desk.next();
        var open = desk.ballots().stream().filter(own -> isOf(capacity, own)).toList();
        if (next.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("my-page-list");
        open.forEach(own -> list.add(ballot(own)));
        next.ifPresent(meeting -> list.add(line(meeting)));
        return Optional.of(list);
    }

    /** As a co-op's representative they see its ballots, as themselves their own. */
    private boolean isOf(Capacity capacity, OwnBallot own) {
        return capacity instanceof Capacity.Representative coop
                ? own.member().value() == coop.member()
                : desk.oneself().filter(own.member()::equals).isPresent();
    }

    private ListItem ballot(OwnBallot own) {
        var what = new Span(own.text());
        what.addClassNames("my-page-what", "as-typed");
        var vote = new Button(
                texts.say("meetings.ballot.vote-for", own.memberName(), own.number()),
                click -> MeetingNavigation.to(
                        MeetingNavigation.ballot(ballots.ownLink(own.resolution(), own.member()))));
        vote.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new ListItem(new Div(new Div(texts.say("meetings.ballot.vote-now", own.number())), what), vote);
    }

    private ListItem line(MeetingFile meeting) {
        var where = new Span(
                texts.say("meetings.view.explained", MeetingNavigation.inWords(meeting.begins()), meeting.place()));
        where.addClassName("my-page-what");
        return new ListItem(
                new Div(new Div(texts.say("meetings.kind." + meeting.kind().name())), where, proxies(meeting)));
    }

    private Div proxies(MeetingFile meeting) {
        var lines = new Div();
        desk.proxies(meeting.id()).forEach(proxy -> {
            var who = new Div(texts.say("meetings.own.proxy", proxy.holder(), proxy.name()));
            who.addClassName("my-page-what");
            lines.add(who);
        });
        return lines;
    }
}
