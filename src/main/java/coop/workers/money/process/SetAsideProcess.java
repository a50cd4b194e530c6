package coop.workers.money.process;

import coop.workers.money.LinesDealtWith;
import coop.workers.money.StatementImported;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name that the diagram of lines set aside shares with Java, and the events that set it going and end it. */
@Component
class SetAsideProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("lines-set-aside");

    static final MessageName LINES_DEALT_WITH = new MessageName("linesDealtWith");

    static final String LOOK_AT_LINES = "look-at-lines";

    private final Processes processes;

    SetAsideProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(StatementImported event) {
        if (event.caseNumber() != null) {
            processes.start(KEY, new CaseHeading(event.caseNumber(), event.name()), Facts.NONE);
        }
    }

    @EventListener
    void dealtWith(LinesDealtWith event) {
        processes.tell(event.caseNumber(), LINES_DEALT_WITH, Facts.NONE);
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(LINES_DEALT_WITH);
    }

    @Override
    public Set<String> forms() {
        return Set.of(LOOK_AT_LINES);
    }
}
