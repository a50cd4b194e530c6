package coop.workers.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Dates;
import coop.workers.shell.Facts;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** The way from a case to its general meeting, and what is known of its notice. */
@org.springframework.stereotype.Component
@Lazy
class MeetingPanel implements CasePanel {

    private final MeetingDesk desk;
    private final Texts texts;
    private final Dates dates;

    MeetingPanel(MeetingDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "meetings.panel";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number).map(this::facts);
    }

    private Component facts(MeetingFile meeting) {
        var given = meeting.noticeGivenAt();
        return new Facts()
                .with(
                        texts.say("meetings.panel.when"),
                        new Anchor(
                                MeetingNavigation.meeting(meeting.id()), MeetingNavigation.inWords(meeting.begins())))
                .with(texts.say("meetings.call.place"), meeting.place())
                .with(
                        texts.say("meetings.notice.title"),
                        given == null
                                ? texts.say("meetings.notice.by", meeting.noticeBy())
                                : texts.say("meetings.notice.given", dates.day(given)));
    }

    @Override
    public int order() {
        return 10;
    }
}
