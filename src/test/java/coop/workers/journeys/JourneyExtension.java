package coop.workers.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens one office and one Chromium for all journeys of a run, a second office for those that move time, and brings visitors to each. */
final class JourneyExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Path HOME = Path.of("target/journeys");
    private static final Path HOME_OF_MOVED_TIME = Path.of("target/journeys-of-moved-time");
    /** A process that cannot run: the office opens without it, as every journey shows. */
    private static final Path UNFIT = Path.of("src/test/resources/journeys/unfit");

    private static final String NOTHING_IS_UNDONE = "--backoffice.undo.enabled=false";

    private static final Namespace JOURNEYS = Namespace.create(JourneyExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Office.class || type == Visitor.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var office = office(context);
        var type = parameter.getParameter().getType();
        if (type == Office.class) {
            return office;
        }
        var visitors = visitors(context, office);
        return type == Visitors.class ? visitors : visitors.another();
    }

    /** What each visitor saw last is the best explanation of a failure. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        var visitors = context.getStore(JOURNEYS).get(Visitors.class, Visitors.class);
        if (visitors != null && context.getExecutionException().isPresent()) {
            visitors.photograph("failed-" + context.getRequiredTestMethod().getName());
        }
    }

    private static Office office(ExtensionContext context) {
        var movesTime =
                context.getRequiredTestClass().getAnnotation(Journey.class).movesTime();
        return movesTime
                ? shared(
                        context,
                        HOME_OF_MOVED_TIME,
                        Office.class,
                        () -> Office.openIn(HOME_OF_MOVED_TIME, List.of(UNFIT), NOTHING_IS_UNDONE))
                : shared(context, HOME, Office.class, () -> whereNothingIsUndone(context));
    }

    /** Most journeys hand work in and go on at once. */
    private static Office whereNothingIsUndone(ExtensionContext context) {
        var office = Office.openIn(HOME, List.of(UNFIT));
        try (var administrator = new Visitor(office, chromium(context).newProfile())) {
            new TimeToUndo(administrator).becomes(0);
        }
        return office;
    }

    private static Visitors visitors(ExtensionContext context, Office office) {
        return context.getStore(JOURNEYS)
                .getOrComputeIfAbsent(Visitors.class, key -> new Visitors(office, chromium(context)), Visitors.class);
    }

    private static HeadlessChromium chromium(ExtensionContext context) {
        return shared(context, HeadlessChromium.class, HeadlessChromium.class, HeadlessChromium::start);
    }

    private static <T extends AutoCloseable> T shared(
            ExtensionContext context, Object name, Class<T> type, Supplier<T> opened) {
        var kept = context.getRoot()
                .getStore(JOURNEYS)
                .getOrComputeIfAbsent(name, key -> new ClosedAtTheEnd<>(opened.get()), ClosedAtTheEnd.class);
        return type.cast(kept.thing());
    }

    /** Closed by JUnit with the store it is in: after the test, or after all of them. */
    private record ClosedAtTheEnd<T extends AutoCloseable>(T thing) implements CloseableResource {

        @Override
        public void close() throws Exception {
            thing.close();
        }
    }
}
