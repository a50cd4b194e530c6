package coop.workers.admission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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

/** Where somebody outside adds files; limits are said before, and what is wrong with one is said by its name. */
final class FileIntake extends Div {

    /** Takes one file in. */
    interface Intake {
        void take(String name, InputStream content) throws IOException;
    }

    private final ProblemList problems = new ProblemList();

    FileIntake(int mostFiles, Intake intake, Runnable taken) {
        var megabytes = Documents.MAX_BYTES / 1024 / 1024;
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes, intake, taken)));
        upload.setMaxFileSize(Math.toIntExact(Documents.MAX_BYTES));
        upload.setUploadButton(new Button(getTranslation("admission.join.documents.add")));
        upload.addFileRejectedListener(event ->
                problems.show(Problem.of("admission.problem.documents.refused", event.getFileName(), megabytes)));
        add(
                new Paragraph(getTranslation(
                        "admission.join.documents.help", mostFiles, megabytes, String.join(", ", Documents.KINDS))),
                problems,
                upload);
    }

    private void take(String name, byte[] bytes, Intake intake, Runnable taken) {
        problems.clear();
        try {
            intake.take(name, new ByteArrayInputStream(bytes));
            taken.run();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
