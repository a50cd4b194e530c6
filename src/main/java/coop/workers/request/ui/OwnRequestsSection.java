package coop.workers.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.request.OwnRequestDesk;
import coop.workers.shell.Capacity;
import coop.workers.shell.Dates;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.Texts;
import java.util.Optional;

/** What somebody asked about their data, and asking. */
@SpringComponent
class OwnRequestsSection implements MyPageSection {

    private final OwnRequestDesk desk;
    private final Texts texts;
    private final Dates dates;

    OwnRequestsSection(OwnRequestDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public Place place() {
        return Place.DATA;
    }

    @Override
    public String headingKey() {
        return "request.own";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        return Optional.of(new OwnRequests(desk, texts, dates));
    }
}
