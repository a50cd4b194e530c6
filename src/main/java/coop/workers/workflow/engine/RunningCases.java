package coop.workers.workflow.engine;

import coop.workers.access.Role;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts processes in the engine and passes on what happened to their cases. */
@Service
@Transactional
class RunningCases implements Processes {

    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final CaseHeadings headings;
    private final RunningProcesses running;
    private final Messages messages;
    private final Deadlines deadlines;
    private final HandedInWork handedIn;
    private final AskedInstead asked;

    RunningCases(
            ProcessEngineConfigurationImpl engine,
            RuntimeService runtime,
            CaseHeadings headings,
            RunningProcesses running,
            Messages messages,
            Deadlines deadlines,
            HandedInWork handedIn,
            AskedInstead asked) {
        this.engine = engine;
        this.runtime = runtime;
        this.headings = headings;
        this.running = running;
        this.messages = messages;
        this.deadlines = deadlines;
        this.handedIn = handedIn;
        this.asked = asked;
    }

    @Override
    public void start(ProcessKey process, CaseHeading heading, Facts facts) {
        headings.write(heading);
        runtime.startProcessInstanceByKey(process.value(), heading.number().value(), FactValues.variables(facts));
    }

    /** In one command of the engine, which writes what they all bring in one go. */
    @Override
    public void startAll(ProcessKey process, List<Start> starts) {
        headings.write(starts.stream().map(Start::heading).toList());
        engine.getCommandExecutorTxRequired().execute(context -> {
            var newest = engine.getDeploymentCache()
                    .findDeployedLatestProcessDefinitionByKey(process.value())
                    .getId();
            starts.forEach(each -> runtime.startProcessInstanceById(
                    newest, each.heading().number().value(), FactValues.variables(each.facts())));
            return starts;
        });
    }

    @Override
    public void tell(CaseNumber number, MessageName message, Facts facts) {
        var variables = FactValues.variables(facts);
        if (handedIn.hurry(number) || !messages.deliver(number.value(), message.value(), variables)) {
            messages.keep(number.value(), message.value(), variables);
        }
    }

    @Override
    public void setFacts(ProcessKey process, CaseNumber number, Facts facts) {
        var instance = running.instance(process, number)
                .orElseThrow(() -> new IllegalStateException("%s is not running for %s".formatted(process, number)));
        var variables = FactValues.variables(facts);
        handedIn.hurry(number);
        runtime.setVariables(instance, variables);
        deadlines.setAnew(instance, variables.keySet());
    }

    @Override
    public void askInstead(ProcessKey process, CaseNumber number, PersonId before, PersonId now) {
        asked.ask(process, number, before, now);
    }

    @Override
    public void rehead(CaseHeading heading) {
        headings.write(heading);
    }

    @Override
    public void said(CaseNumber number, String text, Set<Role> readers) {
        headings.said(number, text, readers);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseHeading> heading(CaseNumber number) {
        return headings.find(number);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isRunning(ProcessKey process, CaseNumber number) {
        return running.instance(process, number).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAnyRunning(CaseNumber number) {
        return running.isAny(number);
    }

    @Override
    public void forget(CaseNumber number) {
        if (running.isAny(number)) {
            throw new IllegalStateException("A process is running for " + number);
        }
        headings.forget(number);
    }
}
