package coop.workers.membership.process;

import coop.workers.membership.MemberNoMore;
import coop.workers.membership.ReviewOpened;
import coop.workers.membership.TookPartAgain;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name that the diagram of a standing review shares with Java, and the events that set it going and end it. */
@Component
class StandingReviewProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("standing-review");

    static final Fact<Integer> TALKERS = Fact.number("talkers");
    static final Fact<String> STANDING_OUTCOME = Fact.word("standingOutcome");
    static final Fact<LocalDate> PAUSE_OVER = Fact.date("pauseOver");

    static final MessageName TOOK_PART_AGAIN = new MessageName("tookPartAgain");
    static final MessageName MEMBERSHIP_ENDED = new MessageName("membershipEnded");

    static final String TALK_ABOUT_STANDING = "talk-about-standing";

    private final Processes processes;

    StandingReviewProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(ReviewOpened event) {
        processes.start(KEY, new CaseHeading(event.caseNumber(), event.title()).excluding(event.person()), Facts.NONE);
    }

    @EventListener
    void tookPartAgain(TookPartAgain event) {
        processes.tell(event.review(), TOOK_PART_AGAIN, Facts.NONE);
    }

    @EventListener
    void memberNoMore(MemberNoMore event) {
        processes.tell(event.review(), MEMBERSHIP_ENDED, Facts.NONE);
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(TALKERS, STANDING_OUTCOME, PAUSE_OVER);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(TOOK_PART_AGAIN, MEMBERSHIP_ENDED);
    }

    @Override
    public Set<String> forms() {
        return Set.of(TALK_ABOUT_STANDING);
    }

    @Override
    public Set<String> letters() {
        return Set.of("confirm-supporter", "supporter-welcome");
    }
}
