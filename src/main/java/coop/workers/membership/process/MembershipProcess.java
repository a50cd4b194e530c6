package coop.workers.membership.process;

import coop.workers.membership.MembershipApplied;
import coop.workers.membership.PersonWithdrew;
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

/** Every name that the diagram of worker membership shares with Java, and the events that set it going. */
@Component
@GivenAtStart(process = "membership", facts = "alreadyKnown")
class MembershipProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("membership");

    static final Fact<Boolean> ALREADY_KNOWN = Fact.flag("alreadyKnown");
    static final Fact<String> SAME_CASE = Fact.word("sameCase");
    static final Fact<String> STANDING = Fact.word("standing");
    static final Fact<Integer> ATTESTERS = Fact.number("attesters");
    static final Fact<String> ATTEST_OUTCOME = Fact.word("attestOutcome");
    static final Fact<String> TALK_OUTCOME = Fact.word("talkOutcome");

    static final MessageName PERSON_WITHDREW = new MessageName("personWithdrew");

    static final String RESOLVE_TWIN = "resolve-twin";
    static final String ATTEST = "attest";
    static final String TALK_FIRST = "talk-first";
    static final String TELL_BOARD = "tell-board";

    private final Processes processes;

    MembershipProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(MembershipApplied event) {
        var heading = new CaseHeading(event.caseNumber(), event.name());
        processes.start(
                KEY,
                event.person() == null ? heading : heading.excluding(event.person()),
                Facts.of(ALREADY_KNOWN, event.alreadyKnown()));
    }

    @EventListener
    void withdrew(PersonWithdrew event) {
        processes.tell(event.caseNumber(), PERSON_WITHDREW, Facts.NONE);
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(ALREADY_KNOWN, SAME_CASE, STANDING, ATTESTERS, ATTEST_OUTCOME, TALK_OUTCOME);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(PERSON_WITHDREW);
    }

    @Override
    public Set<String> forms() {
        return Set.of(RESOLVE_TWIN, ATTEST, TALK_FIRST, TELL_BOARD);
    }

    @Override
    public Set<String> letters() {
        return Set.of("confirm-application", "received", "resume", "window-link");
    }
}
