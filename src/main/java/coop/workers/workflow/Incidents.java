package coop.workers.workflow;

import coop.workers.shared.CaseNumber;
import java.time.Instant;
import java.util.List;

/** Steps that failed and wait for a person, in words. */
public interface Incidents {

    record Incident(String id, CaseNumber caseNumber, String process, String step, String sentence, Instant since) {}

    List<Incident> open();

    /** Tries the step again. */
    void retry(String incidentId);
}
