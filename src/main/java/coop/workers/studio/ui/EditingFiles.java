package coop.workers.studio.ui;

import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessKey;

/** What people call the files of a draft, and where each is changed. */
final class EditingFiles {

    private EditingFiles() {}

    /** “Form: Check application”. */
    static String name(Texts texts, String path) {
        return texts.say("studio.edit.file." + kind(path), Wordings.name(thing(path)));
    }

    private static String kind(String path) {
        return path.endsWith(".bpmn")
                ? "diagram"
                : path.endsWith(".form") ? "form" : path.endsWith(".dmn") ? "table" : "letter";
    }

    static String thing(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    }

    /**
     * Where a file, or an element in it, is changed.
     *
     * @param process of which the page is open
     */
    static String address(ProcessKey process, String path, String element) {
        var kind = kind(path);
        var here = new EditingAddress(kind.equals("diagram") ? new ProcessKey(thing(path)) : process);
        return kind.equals("diagram") ? here.toElement(element) : here.to(kind + "s", thing(path));
    }
}
