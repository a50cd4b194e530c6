package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.election.ElectionFile;
import coop.workers.election.ElectionStatus;
import coop.workers.election.Milestone;
import coop.workers.election.NominationStatus;
import coop.workers.election.OwnElectionDesk;
import coop.workers.election.OwnElectionDesk.Listing;
import coop.workers.election.OwnElectionDesk.OwnElection;
import coop.workers.election.OwnElectionDesk.OwnNomination;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageList;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** What somebody can do in elections from their own page: nominate, answer a nomination, see how they are listed, vote. */
@SpringComponent
@Lazy
class OwnElectionsSection implements MyPageSection {

    private final OwnElectionDesk desk;
    private final Texts texts;

    OwnElectionsSection(OwnElectionDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "election.own";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        var shown = new Div();
        shown.addClassName("election-own");
        if (capacity instanceof Capacity.Representative coop) {
            var member = new MemberNumber(coop.member());
            desk.ofCoop(member).forEach(election -> shown.add(part(election, member)));
        } else {
            desk.nominations().forEach(nomination -> shown.add(candidature(nomination)));
            desk.ofMyself().forEach(election -> shown.add(part(election)));
        }
        return shown.getChildren().findAny().isEmpty() ? Optional.empty() : Optional.of(shown);
    }

    private Section candidature(OwnNomination own) {
        var asked = own.nomination().status() == NominationStatus.ASKED
                || own.nomination().status() == NominationStatus.QUERIED;
        var go = button(
                asked ? "election.own.answer" : "election.own.nomination",
                asked,
                () -> ElectionNavigation.to(ElectionNavigation.nominee(
                        desk.nomineeLink(own.nomination().caseNumber()))));
        return new Section(
                new H3(say("election.own.nominated", own.nomination().nominatorName())),
                what(own.election()),
                new Paragraph(
                        say("election.nominee.turn." + own.nomination().status().name())),
                actions(go));
    }

    private Section part(OwnElection own, MemberNumber coop) {
        var section = part(own);
        if (own.nominating()) {
            section.add(actions(button(
                    "election.own.nominate",
                    true,
                    () -> ElectionNavigation.to(ElectionNavigation.nominate(
                            desk.nominateLink(own.election().id(), coop))))));
        }
        return section;
    }

    private Section part(OwnElection own) {
        var file = own.election();
        var section = new Section(new H3(file.title()), what(file));
        if (!file.isOver()) {
            section.add(new Paragraph(whereItStands(own)), listings(own));
        }
        return section;
    }

    private Div what(ElectionFile file) {
        var line = new Paragraph(say(
                "election.own.what",
                file.seats(),
                TimetableList.inWords(file.timetable().at(Milestone.MEETING))));
        line.addClassName("my-page-what");
        return new Div(
                line,
                new Div(new Anchor(
                        ElectionNavigation.open(file.id()),
                        say(file.isOver() ? "election.own.result" : "election.own.about"))));
    }

    private String whereItStands(OwnElection own) {
        var file = own.election();
        if (own.nominating()) {
            return say("election.own.nominating", at(file, Milestone.NOMINATIONS_CLOSE));
        }
        if (own.voting()) {
            return say("election.own.voting", at(file, Milestone.BALLOT_CLOSES));
        }
        return file.status() == ElectionStatus.CALLED && !own.frozen()
                ? say(
                        "election.own.called",
                        at(file, Milestone.NOMINATIONS_OPEN),
                        at(file, Milestone.NOMINATIONS_CLOSE))
                : say("election.own.status." + file.status().name());
    }

    private Component listings(OwnElection own) {
        if (own.listings().isEmpty()) {
            return new Paragraph(say(own.frozen() ? "election.own.not-on-roll" : "election.own.not-listed"));
        }
        var part = new Div(new MyPageList(own.listings(), listing -> line(own, listing)));
        if (!own.frozen()) {
            part.add(new Paragraph(say("election.own.check", at(own.election(), Milestone.ROLL_FROZEN))));
        }
        return part;
    }

    private ListItem line(OwnElection own, Listing listing) {
        var entry = listing.entry();
        var how = new Span(
                listing.own()
                        ? say(
                                "election.own.listed." + entry.memberClass().name(),
                                entry.member().toString())
                        : say("election.own.listed.other", entry.member().toString(), entry.voterName()));
        how.addClassName("my-page-what");
        var line = new ListItem(new Div(new Div(entry.name()), how));
        if (listing.voted()) {
            line.add(new Span(say("election.own.voted")));
        } else if (own.voting() && listing.own()) {
            line.add(vote(own, listing));
        }
        return line;
    }

    private Button vote(OwnElection own, Listing listing) {
        return button(
                "election.own.vote",
                true,
                () -> ElectionNavigation.to(ElectionNavigation.vote(
                        own.election().id(), listing.entry().member())),
                listing.entry().name());
    }

    private Button button(String key, boolean first, Runnable deed, Object... about) {
        var button = new Button(say(key, about), click -> deed.run());
        if (first) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("my-page-actions");
        return actions;
    }

    private static String at(ElectionFile file, Milestone milestone) {
        return TimetableList.inWords(file.timetable().at(milestone));
    }

    private String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }
}
