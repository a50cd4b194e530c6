package coop.workers.groups.process;

import coop.workers.groups.RoundOpened;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name that the diagram of participation shares with Java, and the event that sets it going. */
@Component
class ParticipationProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("participation");

    static final Fact<Integer> COORDINATORS = Fact.number("coordinators");

    static final String CONFIRM_PARTICIPATION = "confirm-participation";

    private final Processes processes;

    ParticipationProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(RoundOpened event) {
        processes.start(KEY, new CaseHeading(event.caseNumber(), event.title()), Facts.NONE);
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(COORDINATORS);
    }

    @Override
    public Set<String> forms() {
        return Set.of(CONFIRM_PARTICIPATION);
    }

    @Override
    public Set<String> letters() {
        return Set.of("who-took-part");
    }
}
