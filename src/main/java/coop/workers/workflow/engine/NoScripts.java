package coop.workers.workflow.engine;

import org.camunda.bpm.engine.ScriptCompilationException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** Compiles no script, whatever its language and wherever it stands. */
final class NoScripts extends ScriptFactory {

    @Override
    public ExecutableScript createScriptFromResource(String language, String resource) {
        throw refusal();
    }

    @Override
    public ExecutableScript createScriptFromResource(String language, Expression resource) {
        throw refusal();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, String source) {
        throw refusal();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, Expression source) {
        throw refusal();
    }

    private static ScriptCompilationException refusal() {
        return new ScriptCompilationException("Scripts do not run here.");
    }
}
