package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
import coop.workers.election.NewNomination;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationFile;
import coop.workers.election.Timetable.Shift;
import coop.workers.meetings.MeetingFile;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.EmptyState;
import coop.workers.shell.FormDialog;
import coop.workers.shell.ProblemList;
import coop.workers.shell.Texts;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;

/** What only those who run an election see of it: nominations, and how it goes elsewhere or ends. */
@org.springframework.stereotype.Component
@Lazy
class OfficerParts {

    private final ElectionDesk elections;
    private final NominationDesk nominations;
    private final MemberPickers pickers;
    private final Texts texts;

    OfficerParts(ElectionDesk elections, NominationDesk nominations, MemberPickers pickers, Texts texts) {
        this.elections = elections;
        this.nominations = nominations;
        this.pickers = pickers;
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
                // an empty cell keeps the columns of all lines beneath each other
                line.add(nomination.status().isOpen() && !file.isOver() ? tools(nomination, done) : new Div());
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
            var member = dialog.with("member", pickers.coops(texts.say("election.roll.number")));
            dialog.ask(
                    () -> nominations.sendLink(file.id(), MemberPickers.number(member)),
                    () -> done.accept(texts.say("election.nominate.new-link.done")));
        });
        return new Div(open);
    }

    private Section onPaper(ElectionFile file, Consumer<String> done) {
        var problems = new ProblemList();
        var member = pickers.coops(texts.say("election.paper.member"));
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
                                MemberPickers.number(member),
                                signed.getValue(),
                                new NewNomination(name.getValue(), email.getValue()))));
        var section =
                new Section(new H2(texts.say("election.paper.title")), problems, member, signed, name, email, enter);
        section.addClassName("election-form");
        return section;
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
            dialog.setWidth("min(46rem, 100%)");
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
        if (move.problems().isEmpty()) {
            return new ShiftTable(move.shifts().stream().filter(Shift::isMoved).toList());
        }
        var list = new UnorderedList();
        move.problems().forEach(problem -> list.add(new ListItem(texts.say(problem))));
        return new Div(new Paragraph(texts.say("election.move.cannot")), list);
    }

    /** @param said once it is done */
    static void attempt(ProblemList problems, Consumer<String> done, String said, Runnable deed) {
        try {
            deed.run();
            done.accept(said);
        } catch (Rejection refused) {
            problems.show(new ArrayList<>(refused.problems()));
        }
    }
}
