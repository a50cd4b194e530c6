package coop.workers.money.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import coop.workers.money.bank.StatementReader;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;

/** Where a bank's file is dropped or chosen; the limits are told before, what is wrong with one by its name. */
class StatementDrop extends Div {

    /** Takes one file in. */
    @FunctionalInterface
    interface Intake {
        void take(String name, byte[] content);
    }

    private final transient Intake intake;
    private final ProblemList problems = new ProblemList();
    private final Upload upload;

    /**
     * @param verb what the button says
     * @param limits what files are taken, and how large
     */
    StatementDrop(String verb, String limits, Intake intake) {
        this.intake = intake;
        addClassName("statement-drop");
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFileSize(StatementReader.MAX_BYTES);
        var choose = new Button(verb);
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("money.bank.drop")));
        upload.addFileRejectedListener(event ->
                problems.show(Problem.of("money.bank.too-large", event.getFileName(), StatementReader.MAX_MEGABYTES)));
        var limitsTold = new Paragraph(limits);
        limitsTold.addClassName("detail");
        add(problems, upload, limitsTold);
    }

    private void take(String name, byte[] content) {
        problems.clear();
        try {
            intake.take(name, content);
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
        upload.clearFileList();
    }
}
