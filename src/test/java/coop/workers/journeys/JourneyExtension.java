package coop.workers.journeys;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens one office and one Chromium for all journeys of a run, and brings visitors to each. */
final class JourneyExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace JOURNEYS = Namespace.create(JourneyExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Office.class || type == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var office = shared(context, Office.class, () -> Office.openIn(Path.of("target/journeys")));
        if (parameter.getParameter().getType() == Office.class) {
            return office;
        }
        var chromium = shared(context, HeadlessChromium.class, HeadlessChromium::start);
        var visitor = new Visitor(office, chromium.newProfile());
        context.getStore(JOURNEYS).put(parameter.getIndex(), new ClosedAtTheEnd<>(visitor));
        return visitor;
    }

    /** What each visitor saw last is the best explanation of a failure. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        var method = context.getRequiredTestMethod();
        for (int index = 0; index < method.getParameterCount(); index++) {
            var kept = context.getStore(JOURNEYS).get(index, ClosedAtTheEnd.class);
            if (kept != null && kept.thing() instanceof Visitor visitor) {
                visitor.photographAsIs("failed-%s-%d".formatted(method.getName(), index));
            }
        }
    }

    private static <T extends AutoCloseable> T shared(ExtensionContext context, Class<T> type, Supplier<T> opened) {
        var kept = context.getRoot()
                .getStore(JOURNEYS)
                .getOrComputeIfAbsent(type, key -> new ClosedAtTheEnd<>(opened.get()), ClosedAtTheEnd.class);
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
