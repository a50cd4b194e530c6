package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk.CaseFile;
import coop.workers.casework.Documents;
import coop.workers.shell.Dates;
import java.util.OptionalInt;
import org.springframework.core.annotation.Order;

/** The files kept with the case, and where to add one. */
@org.springframework.stereotype.Component
@Order(30)
class DocumentsTab implements CaseTab {

    private final Documents documents;
    private final CurrentActor currentActor;
    private final Dates dates;

    DocumentsTab(Documents documents, CurrentActor currentActor, Dates dates) {
        this.documents = documents;
        this.currentActor = currentActor;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public OptionalInt count(CaseFile file) {
        return OptionalInt.of(documents.of(file.number()).size());
    }

    @Override
    public Component of(CaseFile file) {
        return new CaseDocuments(
                file.number(), documents, dates, currentActor.get().name());
    }
}
