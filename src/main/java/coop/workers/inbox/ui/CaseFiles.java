package coop.workers.inbox.ui;

import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Documents;
import coop.workers.casework.Documents.Document;
import coop.workers.shared.CaseNumber;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** The documents of one case. */
record CaseFiles(Documents documents, CaseNumber number) {

    /** Keeps a file for people inside; what somebody outside is to read is sent to them as a letter. */
    Document add(String name, InputStream content) throws IOException {
        return documents.add(number, name, content, Audience.INSIDE);
    }

    Document find(UUID id) {
        return documents.find(id);
    }

    void remove(UUID id) {
        documents.remove(id);
    }

    List<Document> all() {
        return documents.of(number);
    }
}
