package coop.workers.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.access.CurrentActor;
import coop.workers.inbox.Row;
import coop.workers.inbox.WholeStacks.Outcome;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Moves high stacks piece by piece in the name of whoever asked, window or no window: whoever closes theirs finds out from the
 * next one they open how far it is, or what came of it. One stack for each person at a time.
 */
@SpringComponent
class StacksUnderWay implements DisposableBean {

    /** Few enough that many people's stacks go on side by side. */
    static final int PIECE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(StacksUnderWay.class);
    private static final int HANDS = 2;

    private final CurrentActor current;
    private final Map<PersonId, Stack> stacks = new ConcurrentHashMap<>();
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final ExecutorService runner = Executors.newFixedThreadPool(HANDS, errand -> {
        var thread = new Thread(errand, "stacks");
        thread.setDaemon(true);
        return thread;
    });

    StacksUnderWay(CurrentActor current) {
        this.current = current;
    }

    /**
     * How far a stack is.
     *
     * @param outcomes of what has been tried so far
     * @param over is there nothing left to be tried, or was it stopped?
     */
    record Progress(int all, List<Outcome> outcomes, boolean over) {}

    /** Does {@code deed} to {@code rows} in the name of the actor; nothing while another stack of theirs is under way. */
    void move(List<Row> rows, Function<List<Row>, List<Outcome>> deed) {
        var stack = new Stack(me(), rows, deed, signedIn());
        if (stacks.putIfAbsent(stack.person, stack) == null) {
            stack.tell();
            stack.goOn();
        }
    }

    /** Of the stack that the actor has under way, or of which they have not been told yet what came of it; else null. */
    @Nullable Progress mine() {
        var stack = stacks.get(me());
        return stack == null ? null : stack.progress();
    }

    /** Leaves off after the piece that is being moved. */
    void stop() {
        var stack = stacks.get(me());
        if (stack != null) {
            stack.stopped = true;
        }
    }

    /** The actor has been told what came of it. */
    void told() {
        stacks.computeIfPresent(me(), (person, stack) -> stack.over ? null : stack);
    }

    /** Calls {@code listener} in the turn of {@code window} whenever the actor's stack gets further. */
    Registration follow(UI window, Consumer<Progress> listener) {
        var follower = new Follower(me(), window, listener, signedIn());
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    @Override
    public void destroy() {
        runner.shutdownNow();
    }

    private PersonId me() {
        var person = current.get().person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    private static SecurityContext signedIn() {
        return new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication());
    }

    private final class Stack {

        private final PersonId person;
        private final List<Row> rows;
        private final Function<List<Row>, List<Outcome>> deed;
        private final SecurityContext signedIn;
        private final List<Outcome> outcomes = new ArrayList<>();
        private volatile boolean stopped;
        private volatile boolean over;

        Stack(PersonId person, List<Row> rows, Function<List<Row>, List<Outcome>> deed, SecurityContext signedIn) {
            this.person = person;
            this.rows = rows;
            this.deed = deed;
            this.signedIn = signedIn;
        }

        synchronized Progress progress() {
            return new Progress(rows.size(), List.copyOf(outcomes), over);
        }

        /** One piece, then whoever waits, then the next. */
        void goOn() {
            runner.execute(new DelegatingSecurityContextRunnable(this::onePiece, signedIn));
        }

        private void onePiece() {
            var from = outcomes.size();
            var to = Math.min(from + PIECE, rows.size());
            keep(attempt(from, to));
            tell();
            if (!over) {
                goOn();
            }
        }

        private List<Outcome> attempt(int from, int to) {
            try {
                return deed.apply(rows.subList(from, to));
            } catch (RuntimeException broken) {
                // such as an account that was closed meanwhile: what is left stays as it is, and is told one by one
                LOG.warn("A stack was left off after {} of {}", from, rows.size(), broken);
                return rows.subList(from, rows.size()).stream()
                        .map(row -> new Outcome(row, false, Message.of("inbox.stack.broken")))
                        .toList();
            }
        }

        private synchronized void keep(List<Outcome> some) {
            outcomes.addAll(some);
            over = stopped || outcomes.size() >= rows.size();
        }

        void tell() {
            var progress = progress();
            followers.stream()
                    .filter(follower -> follower.person.equals(person))
                    .forEach(follower -> follower.tell(progress));
        }
    }

    private final class Follower {

        private final PersonId person;
        private final UI window;
        private final Consumer<Progress> listener;
        private final SecurityContext signedIn;

        Follower(PersonId person, UI window, Consumer<Progress> listener, SecurityContext signedIn) {
            this.person = person;
            this.window = window;
            this.listener = listener;
            this.signedIn = signedIn;
        }

        void tell(Progress progress) {
            window.accessLater(
                            () -> new DelegatingSecurityContextRunnable(() -> listener.accept(progress), signedIn)
                                    .run(),
                            () -> followers.remove(this))
                    .run();
        }
    }
}
