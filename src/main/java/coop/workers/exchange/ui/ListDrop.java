package coop.workers.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import coop.workers.exchange.MemberExchangeDesk;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.ProblemList;
import java.time.LocalDate;
import java.util.Objects;

/** Where a list of members is dropped or chosen; the limits are told before, what is wrong with it by its name. */
class ListDrop extends Div {

    /** Takes one list. */
    @FunctionalInterface
    interface Intake {
        void take(String name, byte[] content, LocalDate since);
    }

    private static final int MOST = MemberExchangeDesk.MAX_MEGABYTES;

    private final transient Intake intake;
    private final LocalDate today;
    private final ProblemList problems = new ProblemList();
    private final DayField since;
    private final Upload upload;

    ListDrop(LocalDate today, Intake intake) {
        this.intake = intake;
        this.today = today;
        addClassName("list-drop");
        since = new DayField(getTranslation("exchange.since"), today);
        since.setHelperText(getTranslation("exchange.since.help"));
        since.setMax(today);
        since.setWidthFull();
        problems.with("since", since);
        upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFileSize(MemberExchangeDesk.MAX_BYTES);
        var choose = new Button(getTranslation("exchange.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("exchange.drop")));
        upload.addFileRejectedListener(
                event -> problems.show(Problem.of("exchange.file.too-large", event.getFileName(), MOST)));
        var limits = new Paragraph(getTranslation("exchange.limits", MOST));
        limits.addClassName("detail");
        add(problems, since, upload, limits);
    }

    private void take(String name, byte[] content) {
        problems.clear();
        try {
            intake.take(name, content, Objects.requireNonNullElse(since.getValue(), today));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
        upload.clearFileList();
    }
}
