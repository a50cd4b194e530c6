package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.CaseFile;
import coop.workers.inbox.CaseChronicle;
import coop.workers.shell.Dates;
import org.springframework.core.annotation.Order;

/** What has happened, newest first, and where to add what one has to say. */
@org.springframework.stereotype.Component
@Order(20)
class HistoryTab implements CaseTab {

    private final CaseDesk cases;
    private final CaseChronicle chronicle;
    private final HappeningSentences sentences;
    private final Dates dates;

    HistoryTab(CaseDesk cases, CaseChronicle chronicle, HappeningSentences sentences, Dates dates) {
        this.cases = cases;
        this.chronicle = chronicle;
        this.sentences = sentences;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Component of(CaseFile file) {
        return new CaseHistory(file.number(), cases, chronicle, sentences, dates);
    }
}
