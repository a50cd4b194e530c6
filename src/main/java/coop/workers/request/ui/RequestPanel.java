package coop.workers.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.request.RequestDesk;
import coop.workers.request.RequestFile;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Dates;
import coop.workers.shell.Facts;
import coop.workers.shell.Texts;
import java.util.Optional;

/** Puts what somebody asks beside the answer. */
@SpringComponent
class RequestPanel implements CasePanel {

    private final RequestDesk desk;
    private final Texts texts;
    private final Dates dates;

    RequestPanel(RequestDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "request.panel";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number).map(this::shown);
    }

    @Override
    public int order() {
        return 10;
    }

    private Facts shown(RequestFile file) {
        return new Facts()
                .with(
                        texts.say("request.panel.kind"),
                        texts.say("request.kind." + file.kind().name()))
                .with(texts.say("request.panel.words"), file.words())
                .with(texts.say("request.panel.received"), dates.day(file.receivedOn()))
                .with(texts.say("request.panel.answer-by"), dates.day(file.answerBy()))
                .with(texts.say("request.panel.question"), file.question())
                .with(texts.say("request.panel.reply"), file.reply())
                .with(texts.say("request.panel.answer"), file.answer());
    }
}
