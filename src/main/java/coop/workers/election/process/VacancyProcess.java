package coop.workers.election.process;

import coop.workers.election.VacancyOpened;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name the diagram of an empty seat shares with Java, and what sets it going. */
@Component
class VacancyProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("vacancy");

    static final Fact<String> VACANCY_OUTCOME = Fact.word("vacancyOutcome");

    static final String PROPOSE_SOMEBODY = "propose-somebody";

    private final Processes processes;

    VacancyProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(VacancyOpened event) {
        processes.start(KEY, new CaseHeading(event.caseNumber(), event.title()), Facts.NONE);
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(VACANCY_OUTCOME);
    }

    @Override
    public Set<String> forms() {
        return Set.of(PROPOSE_SOMEBODY);
    }
}
