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
import java.util.ArrayList;
import java.util.List;

/** Where somebody outside adds files; limits are said before, and what is wrong with one is said by its name. */
final class FileIntake extends Div {

    /** Takes one file in. */
    interface Intake {
        void take(String name, InputStream content) throws IOException;
    }

    private final ProblemList problems = new ProblemList();
    private final List<Problem> refusals = new ArrayList<>();
    private boolean allFinished;

    FileIntake(int mostFiles, Intake intake, Runnable taken) {
        var megabytes = Documents.MAX_MEGABYTES;
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes, intake, taken)));
        upload.setMaxFileSize(Documents.MAX_BYTES);
        upload.setUploadButton(new Button(getTranslation("admission.join.documents.add")));
        upload.addFileRejectedListener(event ->
                refuse(List.of(Problem.of("admission.problem.documents.refused", event.getFileName(), megabytes))));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            allFinished = true;
        });
        add(
                new Paragraph(getTranslation(
                        "admission.join.documents.help", mostFiles, megabytes, String.join(", ", Documents.KINDS))),
                problems,
                upload);
    }

    private void take(String name, byte[] bytes, Intake intake, Runnable taken) {
        forgetEarlierRefusals();
        try {
            intake.take(name, new ByteArrayInputStream(bytes));
            taken.run();
        } catch (Rejection refused) {
            refuse(refused.problems());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of several files chosen together each that is not kept is named. */
    private void refuse(List<Problem> refused) {
        forgetEarlierRefusals();
        refusals.addAll(refused);
        problems.show(refusals);
    }

    private void forgetEarlierRefusals() {
        if (allFinished) {
            allFinished = false;
            refusals.clear();
            problems.clear();
        }
    }
}
