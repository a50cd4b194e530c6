package coop.workers.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Does what takes long a piece at a time, each in the window's own turn, so that between two pieces the window can be used. */
@SpringComponent
class Errands implements DisposableBean {

    private final ExecutorService runner = Executors.newSingleThreadExecutor(errand -> {
        var thread = new Thread(errand, "errands");
        thread.setDaemon(true);
        return thread;
    });

    /** Does {@code piece} in the name of whoever is at the window now until it returns false, or the window is closed. */
    void run(UI window, BooleanSupplier piece) {
        var signedIn =
                new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication());
        next(window, signedIn, piece);
    }

    private void next(UI window, SecurityContext signedIn, BooleanSupplier piece) {
        var turn = window.accessLater(
                () -> new DelegatingSecurityContextRunnable(
                                () -> {
                                    if (piece.getAsBoolean()) {
                                        next(window, signedIn, piece);
                                    }
                                },
                                signedIn)
                        .run(),
                () -> {});
        runner.execute(turn);
    }

    @Override
    public void destroy() {
        runner.shutdownNow();
    }
}
