package coop.workers.request.process;

import coop.workers.request.RequestDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.stereotype.Component;

/** The service tasks of a request, in the order of the diagram. */
@Component
class RequestSteps implements Steps {

    private static final String GAPS =
            "recipientName caseNumber receivedOn answerBy words link organisationName organisationEmail";

    private final RequestDesk desk;
    private final RequestProcess process;

    RequestSteps(RequestDesk desk, RequestProcess process) {
        this.desk = desk;
        this.process = process;
    }

    @Override
    public ProcessKey process() {
        return RequestProcess.KEY;
    }

    @Step(
            name = "Write that it has come",
            sentence = "Writes to the person that the request has come in, and by when they hear from us.",
            fills = GAPS)
    void sendAcknowledgement(StepContext step) {
        write(step);
    }

    @Step(
            name = "Ask the person",
            sentence = "Writes our question to the person; they reply on their page.",
            fills = GAPS)
    void askPerson(StepContext step) {
        write(step);
    }

    @Step(
            name = "Let the clock run on",
            sentence = "Adds the days we waited for the person to the time in which we must answer.",
            writes = "answerBy")
    Facts restartClock(CaseNumber number) {
        return Facts.of(RequestProcess.ANSWER_BY, process.endOf(desk.runOn(number)));
    }

    @Step(name = "Write the answer", sentence = "Writes the answer to the person.", fills = GAPS)
    void writeAnswer(StepContext step) {
        write(step);
    }

    private void write(StepContext step) {
        desk.write(step.caseNumber(), step.requiredLetter());
    }
}
