package coop.workers.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.request.OwnRequestDesk;
import coop.workers.request.RequestFile;
import coop.workers.request.RequestKind;
import coop.workers.request.RequestStatus;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.MyPageList;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;

/** One's requests with how they stand, a reply where one is asked, and a new one. */
class OwnRequests extends Div {

    private final transient OwnRequestDesk desk;
    private final transient Texts texts;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();

    OwnRequests(OwnRequestDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
        addClassName("own-requests");
        show();
    }

    private void show() {
        removeAll();
        add(status);
        MyPageList.of(desk.mine(), this::line).ifPresent(this::add);
        add(asking());
    }

    private ListItem line(RequestFile request) {
        var when = new Span(
                request.status() == RequestStatus.ANSWERED
                        ? texts.say(request.status().inWords())
                        : texts.say(
                                "request.own.by",
                                texts.say(request.status().inWords()),
                                dates.day(request.answerBy())));
        when.addClassName("my-page-what");
        var said = new Div(
                new Div(texts.say("request.kind." + request.kind().name()) + " · " + request.caseNumber()),
                when,
                new Paragraph(request.words()));
        if (request.answer() != null) {
            said.add(new Paragraph(texts.say("request.own.answer", request.answer())));
        } else if (request.status() == RequestStatus.WITH_PERSON && request.question() != null) {
            said.add(new Paragraph(texts.say("request.own.question", request.question())), replying(request));
        }
        return new ListItem(said);
    }

    private Component replying(RequestFile request) {
        var reply = area("reply", "request.own.reply");
        var problems = new ProblemList().with("reply", reply);
        var send = new Button(
                texts.say("request.own.reply.send"),
                click -> attempt(
                        problems, "request.own.replied", () -> desk.reply(request.caseNumber(), reply.getValue())));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return form(problems, reply, new Div(send));
    }

    private Component asking() {
        var kind = new RadioButtonGroup<RequestKind>(texts.say("request.own.kind"));
        kind.setItems(RequestKind.values());
        kind.setItemLabelGenerator(one -> texts.say("request.kind." + one.name()));
        kind.setValue(RequestKind.CORRECTION);
        kind.addClassName("own-requests-kinds");
        var words = area("words", "request.own.words");
        var problems = new ProblemList().with("words", words);
        var send = new Button(
                texts.say("request.own.send"),
                click -> attempt(problems, "request.own.sent", () -> desk.ask(kind.getValue(), words.getValue())));
        return new Div(
                new H3(texts.say("request.own.new")),
                new Paragraph(texts.say("request.own.text")),
                form(kind, problems, words, new Div(send)));
    }

    private TextArea area(String id, String key) {
        var area = new TextArea(texts.say(key));
        area.setId(id);
        area.setMinRows(3);
        area.setMaxLength(OwnRequestDesk.LONGEST);
        area.setWidthFull();
        return area;
    }

    private static Div form(Component... parts) {
        var form = new Div(parts);
        form.addClassName("my-page-form");
        return form;
    }

    private void attempt(ProblemList problems, String doneKey, Runnable deed) {
        try {
            deed.run();
            show();
            status.say(texts.say(doneKey));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }
}
