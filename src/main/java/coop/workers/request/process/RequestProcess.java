package coop.workers.request.process;

import coop.workers.organisation.Settings;
import coop.workers.request.PersonReplied;
import coop.workers.request.RequestReceived;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name the diagram shares with Java, and the events that set it going. */
@Component
@GivenAtStart(process = "request", facts = "answerBy")
class RequestProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("request");

    static final Fact<Instant> ANSWER_BY = Fact.moment("answerBy");
    static final Fact<String> REQUEST_OUTCOME = Fact.word("requestOutcome");

    static final MessageName PERSON_REPLIED = new MessageName("personReplied");

    static final String ACKNOWLEDGE_REQUEST = "acknowledge-request";
    static final String ANSWER_REQUEST = "answer-request";

    /** A day is over for the office when it closes. */
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final Processes processes;
    private final Settings settings;

    RequestProcess(Processes processes, Settings settings) {
        this.processes = processes;
        this.settings = settings;
    }

    @EventListener
    void start(RequestReceived event) {
        processes.start(
                KEY,
                new CaseHeading(event.caseNumber(), event.title(), null, event.answerBy(), Set.of(event.person())),
                Facts.of(ANSWER_BY, endOf(event.answerBy())));
    }

    @EventListener
    void personReplied(PersonReplied event) {
        processes.tell(event.caseNumber(), PERSON_REPLIED, Facts.NONE);
    }

    Instant endOf(LocalDate day) {
        return day.atTime(CLOSES).atZone(settings.organisation().zone()).toInstant();
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(ANSWER_BY, REQUEST_OUTCOME);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(PERSON_REPLIED);
    }

    @Override
    public Set<String> forms() {
        return Set.of(ACKNOWLEDGE_REQUEST, ANSWER_REQUEST);
    }
}
