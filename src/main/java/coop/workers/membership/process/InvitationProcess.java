package coop.workers.membership.process;

import coop.workers.membership.InvitationOpened;
import coop.workers.membership.PersonApplied;
import coop.workers.membership.StandingTable;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name that the diagram of invitations shares with Java, with the table that leads to them, and what sets it going. */
@Component
class InvitationProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("invitation");

    static final Fact<Integer> INVITERS = Fact.number("inviters");
    static final Fact<String> INVITE_OUTCOME = Fact.word("inviteOutcome");

    static final MessageName PERSON_APPLIED = new MessageName("personApplied");

    static final String INVITE = "invite";

    private final Processes processes;

    InvitationProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(InvitationOpened event) {
        processes.start(KEY, new CaseHeading(event.caseNumber(), event.title()).excluding(event.person()), Facts.NONE);
    }

    @EventListener
    void applied(PersonApplied event) {
        processes.tell(event.invitation(), PERSON_APPLIED, Facts.NONE);
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        var facts = new HashSet<>(StandingTable.facts());
        facts.add(INVITERS);
        facts.add(INVITE_OUTCOME);
        return facts;
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(PERSON_APPLIED);
    }

    @Override
    public Set<String> forms() {
        return Set.of(INVITE);
    }
}
