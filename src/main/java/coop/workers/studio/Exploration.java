package coop.workers.studio;

import coop.workers.workflow.Rehearsals.Script;
import java.util.List;
import java.util.Set;

/**
 * What was come to when every choice was tried.
 *
 * @param passed elements that were come to at least once
 * @param runs how often it was played
 * @param ended how often it came to an end
 * @param stopped ways on which it could not go on, with the reason
 * @param whole whether everything was tried, rather than as much as there was patience for
 */
public record Exploration(Set<String> passed, int runs, int ended, List<Stopped> stopped, boolean whole) {

    /** A way on which it could not go on. */
    public record Stopped(Script script, String reason) {}
}
