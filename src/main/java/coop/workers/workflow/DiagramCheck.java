package coop.workers.workflow;

import java.util.List;
import java.util.Set;

/** Says what in a folder may not run, in sentences for the owner of the process. Runs nothing and changes nothing. */
public interface DiagramCheck {

    /** What is wrong with {@code folder} beside the folders that run already; empty where nothing is. */
    List<ProcessLibrary.Finding> check(ProcessFolder folder);

    /** The same beside other folders that are to run too, whose processes have these keys. */
    List<ProcessLibrary.Finding> check(ProcessFolder folder, Set<String> otherProcesses);

    /** What of the folder of that name must stay, whoever changes it; nothing where no release has brought it. */
    Fixtures fixtures(String folder);

    /** What in one file could do harm, whatever else it refers to, or makes it unreadable. */
    List<ProcessLibrary.Finding> harmIn(String file, byte[] content);
}
