package coop.workers.workflow.engine;

import coop.workers.access.CurrentActor;
import coop.workers.workflow.Step;
import coop.workers.workflow.Steps;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/**
 * Every step that a diagram may name, and nothing else: to the engine this is the whole of the application. It fills once
 * all beans are there, since desks that steps call use the engine themselves.
 */
@Component
class StepCatalogue implements SmartInitializingSingleton, Delegates {

    private final ObjectProvider<Steps> providers;
    private final ObjectProvider<CurrentActor> actor;
    private final Map<String, CatalogueStep> steps = new ConcurrentHashMap<>();

    StepCatalogue(ObjectProvider<Steps> providers, ObjectProvider<CurrentActor> actor) {
        this.providers = providers;
        this.actor = actor;
    }

    @Override
    public void afterSingletonsInstantiated() {
        providers.orderedStream().forEach(this::enter);
    }

    private void enter(Steps bean) {
        var methods = MethodIntrospector.selectMethods(
                AopUtils.getTargetClass(bean), (MethodIntrospector.MetadataLookup<Step>)
                        method -> AnnotatedElementUtils.findMergedAnnotation(method, Step.class));
        methods.forEach((method, step) -> enter(bean, method, step));
    }

    private void enter(Steps bean, Method method, Step step) {
        var entry = CatalogueStep.of(bean, method, step, actor);
        var earlier = steps.putIfAbsent(entry.key(), entry);
        if (earlier != null) {
            throw new IllegalStateException("Two steps are named “%s”: one in %s, one in %s. Names of steps are unique."
                    .formatted(entry.key(), earlier.home(), entry.home()));
        }
    }

    @Override
    public Optional<JavaDelegate> delegate(String name) {
        return Optional.ofNullable(steps.get(name));
    }

    Collection<CatalogueStep> all() {
        return List.copyOf(steps.values());
    }
}
