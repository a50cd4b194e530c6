package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import coop.workers.casework.Documents;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where files are dropped or chosen; what is wrong with one is said by its name. */
final class FileDrop extends Div {

    /** Takes one file in. */
    interface Intake {
        void take(String name, InputStream content) throws IOException;
    }

    private final Intake intake;
    private final ProblemList problems = new ProblemList();
    private final Upload upload;

    FileDrop(Intake intake) {
        this.intake = intake;
        addClassName("file-drop");
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFileSize(Documents.MAX_BYTES);
        upload.setUploadButton(new Button(getTranslation("inbox.documents.add")));
        upload.setDropLabel(new Span(getTranslation("inbox.documents.drop")));
        upload.addFileRejectedListener(event ->
                problems.show(Problem.of("casework.document.too-large", event.getFileName(), Documents.MAX_MEGABYTES)));
        add(problems, upload);
    }

    private void take(String name, byte[] bytes) {
        problems.clear();
        try {
            intake.take(name, new ByteArrayInputStream(bytes));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        upload.clearFileList();
    }
}
