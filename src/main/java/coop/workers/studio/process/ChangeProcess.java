package coop.workers.studio.process;

import coop.workers.studio.ChangeProposed;
import coop.workers.studio.ChangeTakenBack;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name the diagram of a change shares with Java, and the events that set it going. */
@Component
@GivenAtStart(process = "change", facts = "agreement")
class ChangeProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("change");

    /** {@code consent} or {@code secondOwner}: who agrees. */
    static final Fact<String> AGREEMENT = Fact.word("agreement");
    /** {@code agrees} or {@code doesNot}. */
    static final Fact<String> SECOND_OWNER = Fact.word("secondOwner");

    static final Fact<Boolean> PUBLISHED = Fact.flag("published");

    static final MessageName TAKEN_BACK = new MessageName("changeTakenBack");

    static final String AGREE_TO_CHANGE = "agree-to-change";
    static final String AGREES = "agrees";

    private final Processes processes;

    ChangeProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(ChangeProposed event) {
        processes.start(
                KEY,
                new CaseHeading(event.caseNumber(), event.title()),
                Facts.of(AGREEMENT, event.byConsent() ? "consent" : "secondOwner"));
    }

    @EventListener
    void takenBack(ChangeTakenBack event) {
        processes.tell(event.caseNumber(), TAKEN_BACK, Facts.NONE);
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(AGREEMENT, SECOND_OWNER, PUBLISHED);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(TAKEN_BACK);
    }

    @Override
    public Set<String> forms() {
        return Set.of(AGREE_TO_CHANGE);
    }
}
