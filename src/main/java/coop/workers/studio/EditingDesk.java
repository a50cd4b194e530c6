package coop.workers.studio;

import coop.workers.studio.drawing.DecisionTable;
import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.ProcessXml.Unreadable;
import coop.workers.workflow.PublishedProcesses;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the owner of a process sits down to change it, with everything that can be chosen from within reach. */
@Service
@Transactional
public class EditingDesk {

    private static final String FORM = ".form";
    private static final String LETTERS = "letters/";
    private static final String LETTER = ".md";

    private final DraftDesk drafts;
    private final PublishedProcesses published;
    private final ProcessLibrary library;
    private final DiagramCheck check;
    private final StudioPermissions permissions;

    EditingDesk(
            DraftDesk drafts,
            PublishedProcesses published,
            ProcessLibrary library,
            DiagramCheck check,
            StudioPermissions permissions) {
        this.drafts = drafts;
        this.published = published;
        this.library = library;
        this.check = check;
        this.permissions = permissions;
    }

    /**
     * The draft of the folder that {@code process} lies in, on a bench of one's own; it is begun where there is none. One that
     * lies before those who must agree is only read.
     */
    public Workbench sitDown(ProcessKey process) {
        var id = drafts.begin(process);
        if (drafts.open(id).stage() == DraftStage.OPEN) {
            drafts.take(id);
        }
        return new Workbench(drafts, id);
    }

    /** What there is to choose from in a draft with these files. */
    @Transactional(readOnly = true)
    public Offers offers(ProcessFolder folder) {
        permissions.owner();
        var steps = published.steps();
        return new Offers(
                library.queueNames(),
                library.processNames(),
                steps,
                folder.files().keySet().stream()
                        .filter(path -> path.endsWith(FORM))
                        .map(path -> path.substring(0, path.length() - FORM.length()))
                        .toList(),
                tables(folder),
                folder.files().keySet().stream()
                        .filter(path -> path.startsWith(LETTERS) && path.endsWith(LETTER))
                        .map(path -> path.substring(LETTERS.length(), path.length() - LETTER.length()))
                        .toList(),
                FactBook.of(folder, steps),
                check.fixtures(folder.name()));
    }

    private static Map<String, String> tables(ProcessFolder folder) {
        var names = new TreeMap<String, String>();
        folder.texts(".dmn").values().forEach(xml -> {
            try {
                var table = DecisionTable.of(xml);
                names.put(table.id(), table.name());
            } catch (Unreadable notYet) {
                return;
            }
        });
        return names;
    }
}
