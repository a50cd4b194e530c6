package coop.workers.studio.ui;

import coop.workers.workflow.ProcessKey;

/** Where the pages of the studio are. */
public final class StudioNavigation {

    static final String PATH = "processes";

    private StudioNavigation() {}

    /** The page of a process. */
    public static String toProcess(ProcessKey process) {
        return PATH + "/" + process;
    }

    static String toPart(ProcessKey process, String part) {
        return toProcess(process) + "/" + part;
    }
}
