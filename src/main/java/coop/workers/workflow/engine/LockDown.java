package coop.workers.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes from the engine all that a diagram could do harm with, before it is built: its expression language, its view of
 * the application's beans, its scripts, its serialised objects.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LockDown extends AbstractProcessEnginePlugin {

    /** A step that fails is tried again after these times; then it waits for a person. */
    private static final String RETRIES = "PT1M,PT5M,PT30M,PT2H,PT8H";

    private final FlowExpressions expressions;
    private final WorkListeners listeners;

    LockDown(StepCatalogue catalogue, WorkListeners listeners) {
        this.expressions = new FlowExpressions(catalogue);
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        lock(engine, expressions);
        engine.setFailedJobRetryTimeCycle(RETRIES);
        listen(engine);
    }

    /** Takes from any engine what diagrams could do harm with. */
    static void lock(ProcessEngineConfigurationImpl engine, FlowExpressions expressions) {
        engine.setExpressionManager(expressions);
        engine.setDmnElProvider(expressions.toElProvider());
        engine.setBeans(Map.of());
        engine.setScriptFactory(new NoScripts());
        engine.setScriptEngineResolver(new NoScriptEngines());
        engine.setEnableScriptCompilation(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableXxeProcessing(false);
        engine.setBpmnParseFactory(SuspiciousParse::new);
    }

    private void listen(ProcessEngineConfigurationImpl engine) {
        var before = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(listeners);
        engine.setCustomPostBPMNParseListeners(all);
    }
}
