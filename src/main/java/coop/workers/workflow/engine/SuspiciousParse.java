package coop.workers.workflow.engine;

import coop.workers.workflow.check.FolderCheck;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/**
 * Reads a diagram only if nothing in it could do harm, each time the engine reads one, wherever it comes from: a file
 * that was checked once may have been changed in the database since.
 */
final class SuspiciousParse extends BpmnParse {

    SuspiciousParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        var content = deployment.getResource(name).getBytes();
        FolderCheck.harmIn(name, content).stream().findFirst().ifPresent(finding -> {
            throw new ProcessEngineException(
                    "%s, %s: %s".formatted(finding.file(), finding.element().orElse("whole file"), finding.sentence()));
        });
        super.parseRootElement();
    }
}
