package coop.workers.admission.process;

import coop.workers.admission.ApplicantAnswered;
import coop.workers.admission.ApplicationConfirmed;
import coop.workers.admission.WithdrawalRequested;
import coop.workers.register.LegalForm;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name the diagram shares with Java, and the events that set it going. */
@Component
@GivenAtStart(
        process = "admission",
        facts = {"legalForm", "alreadyKnown"})
class AdmissionProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("admission");

    static final Fact<String> LEGAL_FORM = Fact.word("legalForm");
    static final Fact<Boolean> ALREADY_KNOWN = Fact.flag("alreadyKnown");
    static final Fact<String> SAME_COOP = Fact.word("sameCoop");
    static final Fact<String> CHECK_OUTCOME = Fact.word("checkOutcome");

    static final MessageName APPLICANT_ANSWERED = new MessageName("applicantAnswered");
    static final MessageName APPLICATION_WITHDRAWN = new MessageName("applicationWithdrawn");

    static final String RESOLVE_DUPLICATE = "resolve-duplicate";
    static final String AGREE_NOMINEE = "agree-nominee";
    static final String CHECK_APPLICATION = "check-application";

    private final Processes processes;

    AdmissionProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(ApplicationConfirmed event) {
        processes.start(
                KEY,
                new CaseHeading(event.caseNumber(), event.coopName(), event.subscription(), null, event.connected()),
                Facts.of(LEGAL_FORM, word(event.legalForm())).and(ALREADY_KNOWN, event.alreadyKnown()));
    }

    @EventListener
    void applicantAnswered(ApplicantAnswered event) {
        // a year after it lapsed an application is over, and an answer would reach nobody
        if (!processes.isRunning(KEY, event.caseNumber())) {
            throw new Rejection(Problem.of("admission.problem.over"));
        }
        processes.tell(event.caseNumber(), APPLICANT_ANSWERED, Facts.NONE);
    }

    @EventListener
    void applicationWithdrawn(WithdrawalRequested event) {
        processes.tell(event.caseNumber(), APPLICATION_WITHDRAWN, Facts.NONE);
    }

    /** As the tables of an owner write it: {@code community-interest-company}. */
    static String word(LegalForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(LEGAL_FORM, ALREADY_KNOWN, SAME_COOP, CHECK_OUTCOME);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(APPLICANT_ANSWERED, APPLICATION_WITHDRAWN);
    }

    @Override
    public Set<String> forms() {
        return Set.of(RESOLVE_DUPLICATE, AGREE_NOMINEE, CHECK_APPLICATION);
    }

    @Override
    public Set<String> letters() {
        return Set.of("confirm-address", "resume", "received", "window-link");
    }
}
