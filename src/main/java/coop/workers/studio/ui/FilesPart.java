package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.DraftDesk.DraftSheet;
import coop.workers.studio.DraftStage;
import coop.workers.studio.ExchangeDesk;
import coop.workers.studio.OpenProcess;
import coop.workers.workflow.ProcessKey;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;

/** The files of a process, to take to a desktop modeller and to bring back. */
@org.springframework.stereotype.Component
@Order(70)
class FilesPart implements ProcessPart {

    private static final int MOST = 1_000_000;
    private static final String ANY = "application/octet-stream";

    private final ExchangeDesk desk;
    private final DraftDesk drafts;
    private final Texts texts;

    FilesPart(ExchangeDesk desk, DraftDesk drafts, Texts texts) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public boolean concerns(OpenProcess process) {
        return drafts.mayChange();
    }

    @Override
    public Component of(OpenProcess process) {
        var part = new Div();
        part.addClassName("studio-files");
        show(process.key(), part);
        return part;
    }

    private void show(ProcessKey process, Div part) {
        part.removeAll();
        part.add(
                new Paragraph(texts.say("studio.files.help")),
                download(process + ".zip", texts.say("studio.files.published"), () -> desk.archive(process)));
        drafts.of(process)
                .ifPresentOrElse(
                        draft -> showDraft(process, draft, part),
                        () -> part.add(new Button(texts.say("studio.files.begin"), click -> {
                            drafts.begin(process);
                            show(process, part);
                        })));
    }

    private void showDraft(ProcessKey process, DraftSheet draft, Div part) {
        var files = new UnorderedList();
        draft.files()
                .forEach(path -> files.add(new ListItem(
                        download(path.substring(path.lastIndexOf('/') + 1), path, () -> desk.file(draft.id(), path)
                                .content()
                                .getBytes(StandardCharsets.UTF_8)))));
        part.add(
                new Paragraph(texts.say("studio.files.draft", draft.begunBy(), draft.changedBy())),
                files,
                download(process + "-draft.zip", texts.say("studio.files.all"), () -> desk.archive(draft.id())));
        if (draft.stage() == DraftStage.OPEN) {
            part.add(upload(process, draft, part));
        }
    }

    private static Anchor download(String name, String label, Supplier<byte[]> content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, ANY, bytes.length);
                }),
                label);
        link.getElement().setAttribute("download", name);
        return link;
    }

    private Component upload(ProcessKey process, DraftSheet draft, Div part) {
        var problems = new ProblemList();
        var status = new StatusLine();
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            problems.clear();
            try {
                desk.upload(draft.id(), file.fileName(), bytes);
                show(process, part);
                status.say(texts.say("studio.files.taken", file.fileName()));
                part.add(status);
            } catch (Rejection refused) {
                problems.show(refused.problems());
            }
        }));
        upload.setMaxFileSize(MOST);
        upload.setUploadButton(new Button(texts.say("studio.files.bring")));
        upload.setDropLabel(new Span(texts.say("studio.files.drop")));
        upload.addFileRejectedListener(
                event -> problems.show(Problem.of("studio.problem.file-size", event.getFileName(), MOST)));
        return new Div(problems, upload);
    }
}
