package coop.workers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Route;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a browser loads for a page is worked out from the classes that its view names, one after the other. What rooms
 * contribute as beans behind an interface is named by nobody: the view or the interface must say {@code @Uses}, or the
 * page shows a blank.
 */
class BundleTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("coop.workers");

    @ParameterizedTest
    @MethodSource("views")
    void whatRoomsContributeToAPageIsLoadedWithIt(JavaClass view) {
        var loaded = kindsOfComponents(reached(view, false));

        var shown = kindsOfComponents(reached(view, true));

        assertThat(loaded).containsAll(shown);
    }

    static Stream<JavaClass> views() {
        return HOUSE.stream().filter(each -> each.isAnnotatedWith(Route.class));
    }

    private static Set<JavaClass> reached(JavaClass view, boolean withContributions) {
        var reached = new HashSet<JavaClass>();
        var open = new ArrayDeque<>(List.of(view));
        while (!open.isEmpty()) {
            var next = open.poll();
            var another = next.isAnnotatedWith(Route.class) && !next.equals(view);
            if (!another && HOUSE.contain(next.getName()) && reached.add(next)) {
                named(next).forEach(open::add);
                // what asks back through an interface nested in it is no contribution
                if (withContributions && next.isInterface() && !next.isNestedClass()) {
                    open.addAll(next.getAllSubclasses());
                }
            }
        }
        return reached;
    }

    private static Set<String> kindsOfComponents(Set<JavaClass> classes) {
        var kinds = new TreeSet<String>();
        classes.stream()
                .flatMap(BundleTest::named)
                .filter(named ->
                        named.isAnnotatedWith(JsModule.class) || named.isAnnotatedWith(JsModule.Container.class))
                .map(JavaClass::getName)
                .filter(name -> !name.equals(UI.class.getName()))
                .forEach(kinds::add);
        return kinds;
    }

    private static Stream<JavaClass> named(JavaClass by) {
        return by.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType);
    }
}
