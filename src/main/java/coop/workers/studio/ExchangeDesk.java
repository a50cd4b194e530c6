package coop.workers.studio;

import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.studio.DraftDesk.DraftFile;
import coop.workers.studio.DraftDesk.Saved;
import coop.workers.studio.drawing.Drawing;
import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.DrawnElement;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessXml.Unreadable;
import coop.workers.workflow.PublishedFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where files go out to a desktop modeller and come back, through the same gate as what is written in the browser. What could
 * do harm is not even taken into a draft.
 */
@Service
@Transactional
public class ExchangeDesk {

    private final DraftDesk drafts;
    private final PublishedFolders published;
    private final DiagramCheck check;
    private final StudioPermissions permissions;

    ExchangeDesk(DraftDesk drafts, PublishedFolders published, DiagramCheck check, StudioPermissions permissions) {
        this.drafts = drafts;
        this.published = published;
        this.check = check;
        this.permissions = permissions;
    }

    /**
     * Takes a file into the draft in place of the one of its name, or as a new one.
     *
     * @param name of the file; a letter's is taken for one in {@code letters/}
     * @throws Rejection if it is too large, not in UTF-8, of no kind a process has, or could do harm: each thing with the
     *     element it is at
     */
    public void upload(DraftId draft, String name, byte[] content) {
        permissions.owner();
        var path = name.endsWith(".md") && !name.contains("/") ? "letters/" + name : name;
        FileNames.mustBeName(path);
        FileNames.mustFit(path, content);
        var text = text(path, content);
        mustBeHarmless(path, content);
        var completed = path.endsWith(".bpmn") ? completed(text) : text;
        var before = drafts.open(draft).files().contains(path)
                ? drafts.file(draft, path).revision()
                : 0;
        var saved = drafts.save(draft, path, completed, before);
        if (saved instanceof Saved.InOtherHands other) {
            throw new Rejection(
                    Problem.of("studio.problem.in-other-hands", other.editing().name()));
        }
        if (saved instanceof Saved.Overtaken) {
            throw new Rejection(Problem.of("studio.problem.overtaken", path));
        }
    }

    private static String text(String path, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Rejection(Problem.of("studio.problem.encoding", path));
        }
    }

    /** With what nobody need say by hand; a file that is not a drawing yet is kept as it is. */
    private static String completed(String diagram) {
        try {
            var completed = Drawing.of(diagram).completed();
            return elements(completed).equals(elements(diagram)) ? diagram : completed;
        } catch (Unreadable | IllegalArgumentException notYet) {
            return diagram;
        }
    }

    private static Map<String, DrawnElement> elements(String diagram) {
        return DrawnElement.in(diagram.getBytes(StandardCharsets.UTF_8));
    }

    private void mustBeHarmless(String path, byte[] content) {
        var problems = check.harmIn(path, content).stream()
                .map(finding -> Problem.of(
                        finding.element().isPresent() ? "studio.problem.harm.at" : "studio.problem.harm",
                        path,
                        finding.sentence(),
                        finding.element().orElse("")))
                .toList();
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    /** One file of a draft. */
    @Transactional(readOnly = true)
    public DraftFile file(DraftId draft, String path) {
        return drafts.file(draft, path);
    }

    /** A whole draft as an archive. */
    @Transactional(readOnly = true)
    public byte[] archive(DraftId draft) {
        return zipped(drafts.contents(draft));
    }

    /** What is published of a process, as an archive. */
    @Transactional(readOnly = true)
    public byte[] archive(ProcessKey process) {
        permissions.colleague();
        return published
                .folderOf(process)
                .flatMap(published::current)
                .map(version -> zipped(published.read(version.id())))
                .orElseThrow(NotFound::new);
    }

    private static byte[] zipped(ProcessFolder folder) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var file : folder.files().entrySet()) {
                archive.putNextEntry(new ZipEntry(folder.name() + "/" + file.getKey()));
                archive.write(file.getValue());
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
