package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionDesk.Move;
import coop.workers.election.ElectionFile;
import coop.workers.election.ElectionStatus;
import coop.workers.election.FrozenRoll;
import coop.workers.election.NewNomination;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationFile;
import coop.workers.election.RollChange;
import coop.workers.election.RollDesk;
import coop.workers.election.RollEntry;
import coop.workers.election.Timetable.Shift;
import coop.workers.election.VotingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.register.MemberClass;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Facts;
import coop.workers.shell.FormDialog;
import coop.workers.shell.ProblemList;
import coop.workers.shell.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;

/** What only those who run an election see of it: nominations, the roll, who has voted. */
@org.springframework.stereotype.Component
@Lazy
class OfficerParts {

    private final ElectionDesk elections;
    private final NominationDesk nominations;
    private final RollDesk rolls;
    private final VotingDesk voting;
    private final Dates dates;
    private final Texts texts;

    OfficerParts(
            ElectionDesk elections,
            NominationDesk nominations,
            RollDesk rolls,
            VotingDesk voting,
            Dates dates,
            Texts texts) {
        this.elections = elections;
        this.nominations = nominations;
        this.rolls = rolls;
        this.voting = voting;
        this.dates = dates;
        this.texts = texts;
    }

    // ---- nominations

    Component nominations(ElectionFile file, Consumer<String> done) {
        var page = new Div();
        var all = nominations.of(file.id());
        if (all.isEmpty()) {
            page.add(new EmptyState(
                    texts.say("election.view.nominations.none"), texts.say("election.view.nominations.none.why")));
        } else {
            var list = new UnorderedList();
            list.addClassName("election-lines");
            all.forEach(nomination -> {
                var name = new Anchor(ElectionNavigation.file(nomination.caseNumber()), nomination.name());
                name.addClassName("election-line-name");
                var where = new Span(texts.say(
                        "election.nomination.status." + nomination.status().name()));
                where.addClassName("election-where");
                var line = new ListItem(name, new Span(nomination.nominatorName()), where);
                if (nomination.status().isOpen() && !file.isOver()) {
                    line.add(tools(nomination, done));
                }
                list.add(line);
            });
            page.add(list);
        }
        if (file.status() == ElectionStatus.CALLED) {
            page.add(onPaper(file, done), newLinkToNominate(file, done));
        }
        return page;
    }

    private Div tools(NominationFile nomination, Consumer<String> done) {
        var paper = new Anchor(
                ElectionNavigation.paperAnswer(nomination.caseNumber()), texts.say("election.paper.answer.link"));
        var tools = new Div(paper);
        tools.addClassName("election-tools");
        if (!nomination.email().isEmpty()) {
            newLink(nomination, tools, done);
        }
        return tools;
    }

    private void newLink(NominationFile nomination, Div tools, Consumer<String> done) {
        var problems = new ProblemList();
        var send = new Button(
                texts.say("election.ballot.reissue"),
                click -> attempt(
                        problems,
                        done,
                        texts.say("election.ballot.reissue.done", nomination.name()),
                        () -> nominations.sendLink(nomination.caseNumber())));
        send.setAriaLabel(texts.say("election.ballot.reissue.label", nomination.name()));
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        tools.add(send, problems);
    }

    private Div newLinkToNominate(ElectionFile file, Consumer<String> done) {
        var open = new Button(texts.say("election.nominate.new-link"), click -> {
            var dialog = new FormDialog(
                            texts.say("election.nominate.new-link"), texts.say("election.nominate.new-link.send"))
                    .explain(texts.say("election.nominate.new-link.how"));
            var member = dialog.with("member", members(texts.say("election.roll.number"), coops()));
            dialog.ask(
                    () -> nominations.sendLink(file.id(), number(member)),
                    () -> done.accept(texts.say("election.nominate.new-link.done")));
        });
        return new Div(open);
    }

    private Section onPaper(ElectionFile file, Consumer<String> done) {
        var problems = new ProblemList();
        var member = members(texts.say("election.paper.member"), coops());
        var signed = new TextField(texts.say("election.paper.signed"));
        var name = new TextField(texts.say("election.nominate.name"));
        var email = new EmailField(texts.say("election.paper.email"));
        problems.with("member", member)
                .with("signedBy", signed)
                .with("name", name)
                .with("email", email);
        var enter = new Button(
                texts.say("election.paper.enter"),
                click -> attempt(
                        problems,
                        done,
                        texts.say("election.paper.done", name.getValue()),
                        () -> nominations.enterPaper(
                                file.id(),
                                number(member),
                                signed.getValue(),
                                new NewNomination(name.getValue(), email.getValue()))));
        var section =
                new Section(new H2(texts.say("election.paper.title")), problems, member, signed, name, email, enter);
        section.addClassName("election-form");
        return section;
    }

    // ---- the roll

    Component roll(ElectionFile file, Consumer<String> done) {
        return rolls.find(file.id())
                .<Component>map(roll -> frozen(file, roll, done))
                .orElseGet(() -> elections.isOpenForWriting()
                        ? prospect()
                        : new EmptyState(
                                texts.say("election.roll.not-frozen"), texts.say("election.roll.not-frozen.why")));
    }

    private Div prospect() {
        var prospect = rolls.prospect();
        var page = new Div(new Paragraph(
                texts.say("election.roll.prospect", prospect.entries().size())));
        if (!prospect.withoutVoter().isEmpty()) {
            var list = new UnorderedList();
            prospect.withoutVoter()
                    .forEach(elector -> list.add(new ListItem(
                            texts.say("election.roll.member", elector.member().toString(), elector.name()))));
            page.add(new Section(new H2(texts.say("election.roll.without-voter")), list));
        }
        page.add(entries(prospect.entries()));
        return page;
    }

    private Div frozen(ElectionFile file, FrozenRoll roll, Consumer<String> done) {
        var fingerprint = new Code(roll.fingerprint());
        fingerprint.addClassName("election-fingerprint");
        var page = new Div(new Facts()
                .with(texts.say("election.roll.frozen"), dates.moment(roll.frozenAt()))
                .with(
                        texts.say("election.roll.members"),
                        String.valueOf(roll.entries().size()))
                .with(texts.say("election.sheet.fact.roll"), fingerprint));
        if (!roll.changes().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("election-lines");
            roll.changes().forEach(change -> list.add(change(file, change, done)));
            page.add(new Section(new H2(texts.say("election.roll.changes")), list));
        }
        page.add(entries(roll.entries()));
        if (elections.isOpenForWriting()
                && (file.status() == ElectionStatus.CALLED || file.status() == ElectionStatus.VOTING)) {
            page.add(change(file, done));
        }
        return page;
    }

    private ListItem change(ElectionFile file, RollChange change, Consumer<String> done) {
        var line = new ListItem(new Span(texts.say(
                "election.roll.change." + change.kind().name(),
                change.entry().member().toString(),
                change.entry().name(),
                change.askedBy(),
                change.reason())));
        if (change.isAgreed()) {
            line.add(new Span(texts.say("election.roll.agreed", String.valueOf(change.agreedBy()))));
        } else {
            var problems = new ProblemList();
            var agree = new Button(
                    texts.say("election.roll.agree"),
                    click -> attempt(
                            problems,
                            done,
                            texts.say("election.roll.agree.done"),
                            () -> rolls.agree(file.id(), change.id())));
            var drop = new Button(
                    texts.say("election.roll.drop"),
                    click -> attempt(
                            problems,
                            done,
                            texts.say("election.roll.drop.done"),
                            () -> rolls.drop(file.id(), change.id())));
            List.of(agree, drop).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
            var tools = new Div(agree, drop, problems);
            tools.addClassName("election-tools");
            line.add(tools);
        }
        return line;
    }

    private Div change(ElectionFile file, Consumer<String> done) {
        var strike = new Button(
                texts.say("election.roll.strike"),
                click -> askFor(
                        "election.roll.strike",
                        file,
                        done,
                        (member, why) -> rolls.askToStrike(file.id(), member, why)));
        var add = new Button(
                texts.say("election.roll.add"),
                click -> askFor(
                        "election.roll.add", file, done, (member, why) -> rolls.askToAdd(file.id(), member, why)));
        var buttons = new Div(strike, add);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void askFor(String key, ElectionFile file, Consumer<String> done, BiConsumer<MemberNumber, String> change) {
        var dialog = new FormDialog(texts.say(key), texts.say("election.roll.change.ask"))
                .explain(texts.say("election.roll.change.how"));
        var member = dialog.with("member", members(texts.say("election.roll.number"), listedOrNot(file)));
        var reason = dialog.text("reason", texts.say("election.roll.reason"), ElectionDesk.LONGEST_REASON);
        dialog.ask(
                () -> change.accept(number(member), reason.getValue()),
                () -> done.accept(texts.say("election.roll.change.asked")));
    }

    private Component entries(List<RollEntry> entries) {
        var list = new UnorderedList();
        list.addClassName("election-roll");
        entries.forEach(entry -> list.add(new ListItem(
                new Span(entry.member().toString()), new Span(entry.name()), new Span(entry.voterName()))));
        return new Section(new H2(texts.say("election.roll.title")), list);
    }

    // ---- the ballot

    Component ballot(ElectionFile file, Consumer<String> done) {
        if (rolls.find(file.id()).isEmpty() || voting.state(file.id()).isEmpty()) {
            return new EmptyState(texts.say("election.ballot.none"), texts.say("election.ballot.none.why"));
        }
        var page = new Div(new TurnoutBar(voting.turnout(file.id())));
        page.add(new Paragraph(new Anchor(ElectionNavigation.papers(file.id()), texts.say("election.papers.title"))));
        var voted = new HashSet<>(voting.voted(file.id()));
        var list = new UnorderedList();
        list.addClassName("election-lines");
        for (var entry : rolls.find(file.id()).map(FrozenRoll::entries).orElse(List.of())) {
            var line = new ListItem(
                    new Span(texts.say("election.roll.member", entry.member().toString(), entry.name())),
                    new Span(entry.voterName()));
            if (voted.contains(entry.member())) {
                var has = new Span(texts.say("election.ballot.voted"));
                has.addClassName("election-where");
                line.add(has);
            } else if (file.status() == ElectionStatus.VOTING) {
                line.add(tools(file, entry, done));
            }
            list.add(line);
        }
        page.add(new Section(new H2(texts.say("election.ballot.who")), list));
        return page;
    }

    private Div tools(ElectionFile file, RollEntry entry, Consumer<String> done) {
        var problems = new ProblemList();
        var link = new Button(
                texts.say("election.ballot.reissue"),
                click -> attempt(
                        problems,
                        done,
                        texts.say("election.ballot.reissue.done", entry.voterName()),
                        () -> voting.reissue(file.id(), entry.member())));
        link.setAriaLabel(texts.say("election.ballot.reissue.label", entry.name()));
        var paper = new Button(
                texts.say("election.ballot.by-post"),
                click -> attempt(
                        problems,
                        done,
                        texts.say("election.ballot.by-post.done", entry.name()),
                        () -> voting.receive(file.id(), entry.member())));
        paper.setAriaLabel(texts.say("election.ballot.by-post.label", entry.name()));
        List.of(link, paper).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
        var tools = new Div(link, paper, problems);
        tools.addClassName("election-tools");
        return tools;
    }

    // ---- the end

    Component cancel(ElectionFile file, Consumer<String> done) {
        var cancel = new Button(texts.say("election.cancel.title"), click -> {
            var dialog = new FormDialog(texts.say("election.cancel.title"), texts.say("election.cancel.title"))
                    .explain(texts.say("election.cancel.ask"));
            var reason = dialog.with("reason", new TextArea(texts.say("election.cancel.reason")));
            dialog.ask(() -> elections.cancel(file.id(), reason.getValue()), () -> ElectionNavigation.to("elections"));
        });
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var ways = new Div();
        if (!elections.otherMeetings(file.id()).isEmpty()) {
            var move = new Button(texts.say("election.move.title"), click -> askToMove(file, done));
            move.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            ways.add(move);
        }
        ways.add(cancel);
        ways.addClassName("election-tools");
        return ways;
    }

    private void askToMove(ElectionFile file, Consumer<String> done) {
        var dialog = new FormDialog(texts.say("election.move.title"), texts.say("election.move.do"))
                .explain(texts.say("election.move.explained"));
        var meeting = dialog.with("meeting", new Select<MeetingFile>());
        meeting.setLabel(texts.say("election.call.meeting"));
        meeting.setItems(elections.otherMeetings(file.id()));
        meeting.setItemLabelGenerator(
                one -> texts.say("election.call.meeting.at", TimetableList.inWords(one.begins()), one.place()));
        var shown = dialog.with("dates", new Div());
        meeting.addValueChangeListener(chosen -> {
            shown.removeAll();
            shown.add(ifMoved(elections.ifMovedTo(file.id(), chosen.getValue().id())));
        });
        dialog.ask(
                () -> {
                    if (meeting.getValue() == null) {
                        throw new Rejection(Problem.at("meeting", "election.problem.which-meeting"));
                    }
                    elections.moveTo(file.id(), meeting.getValue().id());
                },
                () -> done.accept(texts.say("election.move.done")));
    }

    private Component ifMoved(Move move) {
        var list = new UnorderedList();
        move.problems().forEach(problem -> list.add(new ListItem(texts.say(problem))));
        move.shifts().stream()
                .filter(Shift::isMoved)
                .forEach(shift -> list.add(new ListItem(texts.say(
                        "election.letter.shift",
                        texts.say("election.milestone." + shift.milestone().name()),
                        TimetableList.inWords(shift.was()),
                        TimetableList.inWords(shift.becomes())))));
        return list;
    }

    /** A member to choose: by number or name. */
    private record Choice(MemberNumber number, String name) {}

    private ComboBox<Choice> members(String label, List<Choice> choices) {
        var field = new ComboBox<Choice>(label);
        field.setItems(choices);
        field.setItemLabelGenerator(
                choice -> texts.say("election.member.choice", choice.number().toString(), choice.name()));
        return field;
    }

    private List<Choice> coops() {
        var prospect = rolls.prospect();
        return Stream.concat(
                        prospect.entries().stream()
                                .filter(entry -> entry.memberClass() == MemberClass.COOP_MEMBER)
                                .map(entry -> new Choice(entry.member(), entry.name())),
                        prospect.withoutVoter().stream().map(elector -> new Choice(elector.member(), elector.name())))
                .sorted(Comparator.comparing(choice -> choice.number().value()))
                .toList();
    }

    /** Whoever is on the roll, and whoever would be if it was frozen now. */
    private List<Choice> listedOrNot(ElectionFile file) {
        return Stream.concat(
                        rolls.find(file.id()).map(FrozenRoll::entries).orElse(List.of()).stream(),
                        rolls.prospect().entries().stream())
                .map(entry -> new Choice(entry.member(), entry.name()))
                .distinct()
                .sorted(Comparator.comparing(choice -> choice.number().value()))
                .toList();
    }

    private static MemberNumber number(ComboBox<Choice> field) {
        if (field.getValue() == null) {
            throw new Rejection(Problem.at("member", "election.problem.which-member"));
        }
        return field.getValue().number();
    }

    /** @param said once it is done */
    private static void attempt(ProblemList problems, Consumer<String> done, String said, Runnable deed) {
        try {
            deed.run();
            done.accept(said);
        } catch (Rejection refused) {
            problems.show(new ArrayList<>(refused.problems()));
        }
    }
}
