package coop.workers.workflow.engine;

import coop.workers.forms.FormValues;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Knows what stands in Java behind the forms of each process. */
@Component
class Handlers implements SmartInitializingSingleton {

    private record FormOf(ProcessKey process, String form) {}

    private record Handler(TaskHandlers bean, Method method) {
        @Nullable Object call(Object... arguments) {
            return ReflectionUtils.invokeMethod(method, bean, arguments);
        }
    }

    private final ObjectProvider<TaskHandlers> beans;
    private final Map<FormOf, Handler> prefills = new HashMap<>();
    private final Map<FormOf, Handler> submits = new HashMap<>();

    Handlers(ObjectProvider<TaskHandlers> beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        beans.orderedStream().forEach(bean -> {
            enter(bean, Prefills.class, Prefills::value, prefills, FormValues.class, TaskInHand.class);
            enter(bean, Submits.class, Submits::value, submits, Submission.class, TaskInHand.class, FormValues.class);
        });
    }

    private static <A extends Annotation> void enter(
            TaskHandlers bean,
            Class<A> annotation,
            Function<A, String> form,
            Map<FormOf, Handler> into,
            Class<?> returns,
            Class<?>... takes) {
        MethodIntrospector.selectMethods(AopUtils.getTargetClass(bean), (MethodIntrospector.MetadataLookup<A>)
                        method -> AnnotatedElementUtils.findMergedAnnotation(method, annotation))
                .forEach((method, marked) -> {
                    if (!returns.isAssignableFrom(method.getReturnType())
                            || !java.util.Arrays.equals(method.getParameterTypes(), takes)) {
                        throw new IllegalStateException("%s.%s does not have the shape that @%s asks for."
                                .formatted(
                                        method.getDeclaringClass().getSimpleName(),
                                        method.getName(),
                                        annotation.getSimpleName()));
                    }
                    var invocable = AopUtils.selectInvocableMethod(method, bean.getClass());
                    ReflectionUtils.makeAccessible(invocable);
                    var earlier =
                            into.put(new FormOf(bean.process(), form.apply(marked)), new Handler(bean, invocable));
                    if (earlier != null) {
                        throw new IllegalStateException(
                                "Two methods of %s take the form “%s”.".formatted(bean.process(), form.apply(marked)));
                    }
                });
    }

    boolean takesIn(ProcessKey process, String form) {
        return submits.containsKey(new FormOf(process, form));
    }

    FormValues prefill(TaskInHand task, String form) {
        var handler = prefills.get(new FormOf(task.process(), form));
        return handler != null && handler.call(task) instanceof FormValues values ? values : FormValues.NONE;
    }

    Optional<Submission> submit(TaskInHand task, String form, FormValues values) {
        var handler = submits.get(new FormOf(task.process(), form));
        return handler != null && handler.call(task, values) instanceof Submission submission
                ? Optional.of(submission)
                : Optional.empty();
    }
}
