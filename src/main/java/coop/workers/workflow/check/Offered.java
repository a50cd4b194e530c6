package coop.workers.workflow.check;

import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.Step;
import coop.workers.workflow.Steps;
import coop.workers.workflow.check.Surroundings.Offer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * What Java offers to diagrams, read from the classes that say so: in a running office from those of its components, on the
 * command line from those there are.
 *
 * @param steps by name
 * @param given facts given at the start, by process
 */
public record Offered(Map<String, Offer> steps, Map<String, Set<String>> given) {

    /** What {@code classes} offer. */
    public static Offered by(Stream<Class<?>> classes) {
        var offered = new Offered(new TreeMap<>(), new TreeMap<>());
        classes.forEach(offered::add);
        return offered;
    }

    /** What the classes of this program offer, found by looking at their files; nothing of it is started. */
    public static Offered onTheClassPath() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Steps.class));
        scan.addIncludeFilter(new AnnotationTypeFilter(GivenAtStart.class));
        return by(scan.findCandidateComponents("coop.workers").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null)));
    }

    private void add(Class<?> home) {
        for (var method : home.getDeclaredMethods()) {
            var step = method.getAnnotation(Step.class);
            if (step != null) {
                steps.put(
                        method.getName(),
                        new Offer(names(step.reads()), names(step.writes()), names(words(step.fills()))));
            }
        }
        var start = home.getAnnotation(GivenAtStart.class);
        if (start != null) {
            given.put(start.process(), names(start.facts()));
        }
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+", -1);
    }

    private static Set<String> names(String... names) {
        return new TreeSet<>(Arrays.asList(names));
    }
}
