package coop.workers.funding.process;

import coop.workers.funding.BidHandedOn;
import coop.workers.funding.DeadlineMoved;
import coop.workers.funding.FunderTied;
import coop.workers.funding.OpportunityLetGo;
import coop.workers.funding.OpportunityRegistered;
import coop.workers.shared.Money;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name that the diagram of a bid shares with Java, and the events that set it going. */
@Component
@GivenAtStart(
        process = "funding",
        facts = {
            "owners",
            "connected",
            "amountPounds",
            "deadline",
            "remindOnFourteen",
            "remindOnSeven",
            "remindOnTwo",
            "deadlineOverOn"
        })
class FundingProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("funding");

    static final Fact<Integer> OWNERS = Fact.number("owners");
    static final Fact<Boolean> CONNECTED = Fact.flag("connected");
    static final Fact<Integer> AMOUNT_POUNDS = Fact.number("amountPounds");
    static final Fact<LocalDate> DEADLINE = Fact.date("deadline");
    static final Fact<LocalDate> REMIND_ON_FOURTEEN = Fact.date("remindOnFourteen");
    static final Fact<LocalDate> REMIND_ON_SEVEN = Fact.date("remindOnSeven");
    static final Fact<LocalDate> REMIND_ON_TWO = Fact.date("remindOnTwo");
    static final Fact<LocalDate> DEADLINE_OVER_ON = Fact.date("deadlineOverOn");

    static final Fact<String> CONTROL_OVER = Fact.word("controlOver");
    static final Fact<String> STRATEGY_CHANGE = Fact.word("strategyChange");
    static final Fact<String> EXCLUDED_FUNDER = Fact.word("excludedFunder");
    static final Fact<Integer> REPORTING_HOURS = Fact.number("reportingHours");
    static final Fact<Integer> FUNDER_SHARE = Fact.number("funderShare");
    static final Fact<Integer> RESTRICTED_SHARE = Fact.number("restrictedShare");
    static final Fact<String> CONFLICT_OUTCOME = Fact.word("conflictOutcome");
    static final Fact<Integer> READERS = Fact.number("readers");
    static final Fact<String> REVIEW_OUTCOME = Fact.word("reviewOutcome");
    static final Fact<LocalDate> DECISION_EXPECTED = Fact.date("decisionExpected");
    static final Fact<String> MISSED_OUTCOME = Fact.word("missedOutcome");
    static final Fact<String> OUTCOME = Fact.word("outcome");

    static final MessageName OPPORTUNITY_ENDED = new MessageName("opportunityEnded");

    static final String MISSION_CHECK = "mission-check";
    static final String SETTLE_CONFLICT = "settle-conflict";
    static final String WRITE_DRAFT = "write-draft";
    static final String REVIEW_DRAFT = "review-draft";
    static final String SEND_BID = "send-bid";
    static final String MISSED_DEADLINE = "missed-deadline";
    static final String ENTER_OUTCOME = "enter-outcome";
    static final String ANSWER_FUNDER = "answer-funder";

    private final Processes processes;

    FundingProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(OpportunityRegistered event) {
        processes.start(
                KEY,
                new CaseHeading(event.caseNumber(), event.title(), event.amount(), event.deadline(), event.excluded()),
                dates(event.deadline())
                        .and(OWNERS, 1)
                        .and(CONNECTED, event.connected())
                        .and(AMOUNT_POUNDS, wholePounds(event.amount())));
    }

    @EventListener
    void deadlineMoved(DeadlineMoved event) {
        if (processes.isRunning(KEY, event.caseNumber())) {
            processes.setFacts(KEY, event.caseNumber(), dates(event.deadline()));
            processes
                    .heading(event.caseNumber())
                    .ifPresent(heading -> processes.rehead(new CaseHeading(
                            heading.number(),
                            heading.title(),
                            heading.amount(),
                            event.deadline(),
                            heading.excluded())));
        }
    }

    /** Whoever has to do with the funder no longer sees its work. */
    @EventListener
    void tied(FunderTied event) {
        processes.heading(event.caseNumber()).ifPresent(heading -> processes.rehead(heading.excluding(event.person())));
        if (event.asksFirst() && processes.isRunning(KEY, event.caseNumber())) {
            processes.setFacts(KEY, event.caseNumber(), Facts.of(CONNECTED, true));
        }
    }

    @EventListener
    void handedOn(BidHandedOn event) {
        processes.askInstead(KEY, event.caseNumber(), event.before(), event.now());
    }

    @EventListener
    void letGo(OpportunityLetGo event) {
        processes.tellIfRunning(KEY, event.caseNumber(), OPPORTUNITY_ENDED);
    }

    /** The deadline, and what hangs on it. */
    static Facts dates(LocalDate deadline) {
        return Facts.of(DEADLINE, deadline)
                .and(REMIND_ON_FOURTEEN, deadline.minusDays(14))
                .and(REMIND_ON_SEVEN, deadline.minusDays(7))
                .and(REMIND_ON_TWO, deadline.minusDays(2))
                .and(DEADLINE_OVER_ON, deadline.plusDays(1));
    }

    /** As tables read it: whole pounds, rounded up, so that a limit is passed by a penny. */
    static int wholePounds(Money amount) {
        return Math.toIntExact(Math.floorDiv(amount.pence() + 99, 100L));
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(
                OWNERS,
                CONNECTED,
                AMOUNT_POUNDS,
                DEADLINE,
                REMIND_ON_FOURTEEN,
                REMIND_ON_SEVEN,
                REMIND_ON_TWO,
                DEADLINE_OVER_ON,
                CONTROL_OVER,
                STRATEGY_CHANGE,
                EXCLUDED_FUNDER,
                REPORTING_HOURS,
                FUNDER_SHARE,
                RESTRICTED_SHARE,
                CONFLICT_OUTCOME,
                READERS,
                REVIEW_OUTCOME,
                DECISION_EXPECTED,
                MISSED_OUTCOME,
                OUTCOME);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(OPPORTUNITY_ENDED);
    }

    @Override
    public Set<String> forms() {
        return Set.of(
                MISSION_CHECK,
                SETTLE_CONFLICT,
                WRITE_DRAFT,
                REVIEW_DRAFT,
                SEND_BID,
                MISSED_DEADLINE,
                ENTER_OUTCOME,
                ANSWER_FUNDER);
    }
}
