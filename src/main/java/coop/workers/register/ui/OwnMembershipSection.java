package coop.workers.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.register.MemberDetail;
import coop.workers.register.MemberDetail.Shares;
import coop.workers.register.OwnEntryDesk;
import coop.workers.register.OwnMembers;
import coop.workers.register.OwnMembers.OwnMember;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.shell.Capacity;
import coop.workers.shell.Facts;
import coop.workers.shell.MyPageSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the register says of oneself as a worker member, or of the co-op one represents. */
@SpringComponent
class OwnMembershipSection implements MyPageSection {

    private final OwnMembers members;
    private final OwnEntryDesk desk;
    private final RegisterWords words;

    OwnMembershipSection(OwnMembers members, OwnEntryDesk desk, RegisterWords words) {
        this.members = members;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String headingKey() {
        return "register.own";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Message> standing(PersonId person) {
        return members.oneself()
                .map(member -> List.of(
                        Message.of("register.own.standing", member.number().toString())))
                .orElse(List.of());
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        return capacity instanceof Capacity.Representative coop
                ? Optional.of(new Div(ofCoop(desk.entry(new MemberNumber(coop.member()))), handOver(coop.member())))
                : members.oneself().map(OwnMember::number).map(desk::entry).<Component>map(this::ofPerson);
    }

    private Component handOver(int coop) {
        var actions = new Div(new Anchor("my-page/hand-over?for=" + coop, words.say("register.own.hand-over")));
        actions.addClassName("my-page-actions");
        return actions;
    }

    private Facts ofPerson(MemberDetail entry) {
        return common(entry).with(words.say("register.own.vote"), words.say("register.own.vote.person"));
    }

    private Facts ofCoop(MemberDetail entry) {
        var body = entry.body();
        return common(entry)
                .with(words.say("register.own.registered"), body == null ? "" : words.of(body.registeredNumber()))
                .with(words.say("register.own.renews"), entry.renewsOn() == null ? "" : words.day(entry.renewsOn()))
                .with(
                        words.say("register.own.representative"),
                        entry.representatives().stream()
                                .filter(one -> one.until() == null)
                                .map(one -> words.say("register.own.since", one.name(), words.day(one.from())))
                                .findFirst()
                                .orElse(""));
    }

    private Facts common(MemberDetail entry) {
        var property = entry.property();
        return new Facts()
                .with(words.say("register.own.number"), entry.number() + " · " + words.of(entry.memberClass()))
                .with(words.say("register.own.member-since"), words.day(since(entry)))
                .with(words.say("register.own.address"), entry.postalAddress())
                .with(
                        words.say("register.own.shares"),
                        property == null
                                ? ""
                                : words.say(
                                        "register.own.shares.held",
                                        property.shares().stream()
                                                .filter(shares -> shares.until() == null)
                                                .mapToInt(Shares::number)
                                                .sum()));
    }

    private static LocalDate since(MemberDetail entry) {
        return entry.periods().stream()
                .filter(period -> period.ceasedOn() == null)
                .map(MemberDetail.Period::enteredOn)
                .findFirst()
                .orElseThrow();
    }
}
