package coop.workers.testing;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Holds the nodes that the cases of a test class have passed against those that are drawn. */
class NodesPassed implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final Namespace HERE = Namespace.create(NodesPassed.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        for (var process : processes(context)) {
            store(context).put(process, instances(history(context), process));
        }
        store(context).put("tests", new TreeSet<String>());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        tests(context).add(context.getRequiredTestMethod().getName());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!tests(context).containsAll(testsOf(context.getRequiredTestClass()))) {
            return;
        }
        for (var process : processes(context)) {
            var missed = drawn(context, process);
            missed.removeAll(passed(context, process));
            if (!missed.isEmpty()) {
                throw new AssertionError("No test passes these nodes of “%s”: %s".formatted(process, missed));
            }
        }
    }

    private static Set<String> drawn(ExtensionContext context, String process) {
        var repository = office(context).getBean(RepositoryService.class);
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            throw new AssertionError("There is no process “%s”; was it refused at the start?".formatted(process));
        }
        return repository.getBpmnModelInstance(newest.getId()).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(toCollection(TreeSet::new));
    }

    /** Nodes that ended as they should; one that was cut short has been seen, not passed. */
    private static Set<String> passed(ExtensionContext context, String process) {
        var history = history(context);
        var ours = instances(history, process);
        ours.removeAll(earlier(context, process));
        return ours.stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance)
                                .finished()
                                .list()
                                .stream())
                .filter(activity -> !activity.isCanceled() || isLeftByCancelling(activity))
                .map(HistoricActivityInstance::getActivityId)
                .collect(toCollection(TreeSet::new));
    }

    /** The engine leaves such a gateway by the event that comes first, and notes the gateway itself as cut short. */
    private static boolean isLeftByCancelling(HistoricActivityInstance activity) {
        return activity.getActivityType().equals("eventBasedGateway");
    }

    private static Set<String> instances(HistoryService history, String process) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey(process).list().stream()
                .map(HistoricProcessInstance::getId)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> testsOf(Class<?> tests) {
        return ReflectionSupport.findMethods(
                        tests,
                        method -> AnnotationSupport.isAnnotated(method, org.junit.jupiter.api.Test.class),
                        HierarchyTraversalMode.TOP_DOWN)
                .stream()
                .map(method -> method.getName())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> processes(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), CoversEveryNode.class)
                .map(covers -> new TreeSet<>(Arrays.asList(covers.value())))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Set<String> tests(ExtensionContext context) {
        return store(context).get("tests", Set.class);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> earlier(ExtensionContext context, String process) {
        return store(context).get(process, Set.class);
    }

    /** The class's own store: what hangs on a single test ends with it. */
    private static ExtensionContext.Store store(ExtensionContext context) {
        var ofClass = context.getTestMethod().isPresent() ? context.getParent().orElseThrow() : context;
        return ofClass.getStore(HERE);
    }

    private static HistoryService history(ExtensionContext context) {
        return office(context).getBean(HistoryService.class);
    }

    private static ApplicationContext office(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context);
    }
}
