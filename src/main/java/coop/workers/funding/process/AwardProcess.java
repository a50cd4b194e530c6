package coop.workers.funding.process;

import coop.workers.funding.AwardMade;
import coop.workers.funding.BidHandedOn;
import coop.workers.funding.OpportunityLetGo;
import coop.workers.funding.ScheduleChanged;
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

/** Every name that the diagram of an award shares with Java, and the events that set it going. */
@Component
@GivenAtStart(
        process = "award",
        facts = {"owners", "amountPounds"})
class AwardProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("award");

    /** How long before a report is due it is asked for. */
    private static final int DAYS_TO_WRITE = 28;

    static final Fact<Integer> OWNERS = Fact.number("owners");
    static final Fact<Integer> AMOUNT_POUNDS = Fact.number("amountPounds");
    static final Fact<String> TERMS_STRINGS = Fact.word("termsStrings");
    static final Fact<String> TERMS_OUTCOME = Fact.word("termsOutcome");
    static final Fact<Boolean> INSTALMENT_OPEN = Fact.flag("instalmentOpen");
    static final Fact<LocalDate> INSTALMENT_DUE = Fact.date("instalmentDue");
    static final Fact<Boolean> REPORT_OPEN = Fact.flag("reportOpen");
    static final Fact<LocalDate> REPORT_BEGINS_ON = Fact.date("reportBeginsOn");
    static final Fact<LocalDate> REPORT_DUE = Fact.date("reportDue");
    static final Fact<LocalDate> REPORT_REMIND_ON_FOURTEEN = Fact.date("reportRemindOnFourteen");
    static final Fact<LocalDate> REPORT_REMIND_ON_SEVEN = Fact.date("reportRemindOnSeven");
    static final Fact<LocalDate> REPORT_REMIND_ON_TWO = Fact.date("reportRemindOnTwo");

    static final MessageName AWARD_ENDED = new MessageName("awardEnded");

    static final String READ_TERMS = "read-terms";
    static final String AGREE_TERMS = "agree-terms";
    static final String CONFIRM_INSTALMENT = "confirm-instalment";
    static final String WRITE_REPORT = "write-report";
    static final String CLOSE_AWARD = "close-award";

    private final Processes processes;

    AwardProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(AwardMade event) {
        var number = event.caseNumber();
        var heading = processes.heading(number).orElseGet(() -> new CaseHeading(number, number.value()));
        processes.start(
                KEY,
                new CaseHeading(number, heading.title(), event.amount(), null, heading.excluded()),
                Facts.of(OWNERS, 1).and(AMOUNT_POUNDS, FundingProcess.wholePounds(event.amount())));
    }

    @EventListener
    void scheduleChanged(ScheduleChanged event) {
        if (!processes.isRunning(KEY, event.caseNumber())) {
            return;
        }
        event.instalmentDue()
                .ifPresent(due -> processes.setFacts(KEY, event.caseNumber(), Facts.of(INSTALMENT_DUE, due)));
        event.reportDue().ifPresent(due -> processes.setFacts(KEY, event.caseNumber(), reportDates(due)));
    }

    @EventListener
    void handedOn(BidHandedOn event) {
        processes.askInstead(KEY, event.caseNumber(), event.before(), event.now());
    }

    @EventListener
    void letGo(OpportunityLetGo event) {
        processes.tellIfRunning(KEY, event.caseNumber(), AWARD_ENDED);
    }

    /** When a report is due, and what hangs on it. */
    static Facts reportDates(LocalDate due) {
        return Facts.of(REPORT_DUE, due)
                .and(REPORT_BEGINS_ON, due.minusDays(DAYS_TO_WRITE))
                .and(REPORT_REMIND_ON_FOURTEEN, due.minusDays(14))
                .and(REPORT_REMIND_ON_SEVEN, due.minusDays(7))
                .and(REPORT_REMIND_ON_TWO, due.minusDays(2));
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(
                OWNERS,
                AMOUNT_POUNDS,
                TERMS_STRINGS,
                TERMS_OUTCOME,
                INSTALMENT_OPEN,
                INSTALMENT_DUE,
                REPORT_OPEN,
                REPORT_BEGINS_ON,
                REPORT_DUE,
                REPORT_REMIND_ON_FOURTEEN,
                REPORT_REMIND_ON_SEVEN,
                REPORT_REMIND_ON_TWO);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(AWARD_ENDED);
    }

    @Override
    public Set<String> forms() {
        return Set.of(READ_TERMS, AGREE_TERMS, CONFIRM_INSTALMENT, WRITE_REPORT, CLOSE_AWARD);
    }
}
