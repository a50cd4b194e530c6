package coop.workers.studio;

import coop.workers.forms.Form;
import coop.workers.forms.FormReader;
import coop.workers.shared.NotFound;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.ProcessOutline;
import coop.workers.workflow.PublishedProcesses;
import coop.workers.workflow.PublishedProcesses.Busyness;
import coop.workers.workflow.PublishedProcesses.Standing;
import coop.workers.workflow.PublishedProcesses.Version;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where processes are read. Everybody who works here may: how work is done is nobody's secret. */
@Service
@Transactional(readOnly = true)
public class StudioDesk {

    private static final String LETTERS = "letters/";
    private static final String LETTER = ".md";

    private final PublishedProcesses published;
    private final ProcessLibrary library;
    private final OpenToMembers members;
    private final StudioPermissions permissions;

    StudioDesk(
            PublishedProcesses published,
            ProcessLibrary library,
            OpenToMembers members,
            StudioPermissions permissions) {
        this.published = published;
        this.library = library;
        this.members = members;
        this.permissions = permissions;
    }

    /** All processes and how they stand. */
    public List<Standing> processes() {
        permissions.colleague();
        return published.all();
    }

    /**
     * A process as new cases find it.
     *
     * @throws NotFound if there is none, or the actor does not work here
     */
    public OpenProcess open(ProcessKey key) {
        permissions.colleague();
        return read(key);
    }

    /** For those who have asked who reads. */
    OpenProcess read(ProcessKey key) {
        var folder = published.folder(key).orElseThrow(NotFound::new);
        var letters = new TreeMap<String, String>();
        folder.texts(LETTER).forEach((path, text) -> letters.put(nameOfLetter(path), text));
        return new OpenProcess(
                key,
                ProcessOutline.of(folder, key),
                folder.texts(".bpmn").getOrDefault(key + ".bpmn", ""),
                forms(folder),
                letters,
                new Glossary(library.queueNames(), library.processNames(), published.steps()));
    }

    /** May whoever asks say whether members read about processes? For screens, to offer it or not. */
    public boolean mayOpenToMembers() {
        return permissions.mayChange();
    }

    public boolean isOpenToMembers(ProcessKey key) {
        permissions.colleague();
        return members.all().contains(key);
    }

    /** Lets members read about the process in words, or no longer. */
    @Transactional
    public void openToMembers(ProcessKey key, boolean open) {
        permissions.owner();
        if (published.folder(key).isEmpty()) {
            throw new NotFound();
        }
        members.settle(key, open);
    }

    private static List<Form> forms(ProcessFolder folder) {
        return folder.texts(".form").values().stream().map(FormReader::read).toList();
    }

    private static String nameOfLetter(String path) {
        return path.substring(path.startsWith(LETTERS) ? LETTERS.length() : 0, path.length() - LETTER.length());
    }

    /** How it stands at each element of its diagram where something is. */
    public List<Busyness> busyness(ProcessKey key) {
        permissions.colleague();
        return published.busyness(key);
    }

    /** Its versions, newest first. */
    public List<Version> versions(ProcessKey key) {
        permissions.colleague();
        return published.versions(key);
    }
}
