package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import coop.workers.studio.OpenProcess;
import coop.workers.studio.StudioDesk;
import org.springframework.core.annotation.Order;

/** How the process came to be as it is. */
@org.springframework.stereotype.Component
@Order(60)
class VersionsPart implements ProcessPart {

    private final StudioDesk desk;
    private final Texts texts;
    private final Dates dates;

    VersionsPart(StudioDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public boolean concerns(OpenProcess process) {
        return true;
    }

    @Override
    public Component of(OpenProcess process) {
        var table = new StudioTable(
                texts.say("studio.part.versions"),
                texts.say("studio.version"),
                texts.say("studio.version.since"),
                texts.say("studio.version.by"),
                texts.say("studio.running"));
        desk.versions(process.key())
                .forEach(version -> table.row(
                        new Span(texts.say("studio.version.number", version.number())),
                        new Span(dates.moment(version.since())),
                        new Span(texts.say(version.released() ? "studio.version.release" : "studio.version.owner")),
                        new Span(texts.say("studio.count.running", version.running()))));
        return table;
    }
}
