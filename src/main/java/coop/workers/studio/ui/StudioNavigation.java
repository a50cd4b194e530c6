package coop.workers.studio.ui;

import coop.workers.access.OwnPage;
import coop.workers.workflow.ProcessKey;

/** Where the pages of the studio are. */
public final class StudioNavigation {

    static final String PATH = "processes";
    /** Of what members may read. */
    static final String OWN_PATH = OwnPage.PATH + "/how-we-work";

    private StudioNavigation() {}

    /** The page of a process. */
    public static String toProcess(ProcessKey process) {
        return PATH + "/" + process;
    }

    static String toOwn(ProcessKey process) {
        return OWN_PATH + "/" + process;
    }

    static String toPart(ProcessKey process, String part) {
        return toProcess(process) + "/" + part;
    }

    static String toCompare(ProcessKey process, int before, int after) {
        return toProcess(process) + "/compare/" + before + "/" + after;
    }

    static String toEdit(ProcessKey process) {
        return toProcess(process) + "/edit";
    }

    static String toPublish(ProcessKey process) {
        return toProcess(process) + "/publish";
    }

    static String toRelease(ProcessKey process) {
        return toProcess(process) + "/release";
    }
}
