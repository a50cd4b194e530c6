package coop.workers.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkChanged;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Carries word of changed work to the windows that show lists. It tells only that something changed: what a person may
 * know of it they ask for themselves. Whoever changes work waits for nobody's window, and many changes make one delivery.
 */
@SpringComponent
class WorkNews implements DisposableBean {

    private static final long GATHERED_MILLISECONDS = 400;

    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();

    private final ScheduledExecutorService courier = Executors.newSingleThreadScheduledExecutor(errand -> {
        var thread = new Thread(errand, "work-news");
        thread.setDaemon(true);
        return thread;
    });

    @EventListener
    void hear(WorkChanged change) {
        readers.forEach(reader -> reader.hear(change.task()));
    }

    /**
     * Calls {@code listener}, in the window's own turn and in the name of whoever is at it now, with the work that has
     * changed; until the registration is removed.
     */
    Registration follow(UI window, Consumer<Set<TaskId>> listener) {
        var signedIn =
                new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication());
        var reader = new Reader(window, signedIn, listener);
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    @Override
    public void destroy() {
        courier.shutdownNow();
    }

    private final class Reader {

        private final UI window;
        private final SecurityContext signedIn;
        private final Consumer<Set<TaskId>> listener;
        private final Set<TaskId> pending = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean onTheWay = new AtomicBoolean();

        Reader(UI window, SecurityContext signedIn, Consumer<Set<TaskId>> listener) {
            this.window = window;
            this.signedIn = signedIn;
            this.listener = listener;
        }

        void hear(TaskId task) {
            pending.add(task);
            if (onTheWay.compareAndSet(false, true)) {
                // what goes wrong there goes wrong in the window, and is told there
                var unused = courier.schedule(this::deliver, GATHERED_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
        }

        private void deliver() {
            window.accessLater(
                            () -> new DelegatingSecurityContextRunnable(this::hand, signedIn).run(),
                            () -> readers.remove(this))
                    .run();
        }

        private void hand() {
            onTheWay.set(false);
            var changed = Set.copyOf(pending);
            pending.removeAll(changed);
            listener.accept(changed);
        }
    }
}
