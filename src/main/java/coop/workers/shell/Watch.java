package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks again and again at something that goes on by itself, while the part of a page that shows it is there. Several on one
 * page do not end each other.
 */
public final class Watch implements Serializable {

    /** For what people watch as it moves. */
    public static final Duration EVERY_SECOND = Duration.ofSeconds(1);

    private static final int NEVER = -1;

    private final Component part;
    private final Duration every;
    private final transient BooleanSupplier look;
    private boolean goesOn;
    private @Nullable Registration looking;

    /**
     * Watches from {@link #begin} on.
     *
     * @param part what shows it
     * @param look shows it anew, and says whether it still goes on
     */
    public Watch(Component part, Duration every, BooleanSupplier look) {
        this.part = part;
        this.every = every;
        this.look = look;
        part.addAttachListener(shown -> start(shown.getUI()));
        part.addDetachListener(gone -> stop(gone.getUI()));
    }

    /** Watches from now on, until it goes on no more; where the part is not shown yet, from when it is. */
    public void begin() {
        goesOn = true;
        part.getUI().ifPresent(this::start);
    }

    private void start(UI ui) {
        if (goesOn && looking == null) {
            looking = ui.addPollListener(poll -> look(ui));
            under(ui).add(this);
            setPace(ui);
        }
    }

    private void look(UI ui) {
        goesOn = look.getAsBoolean();
        if (!goesOn) {
            stop(ui);
        }
    }

    private void stop(UI ui) {
        if (looking != null) {
            looking.remove();
            looking = null;
            under(ui).remove(this);
            setPace(ui);
        }
    }

    /** The quickest sets the pace. */
    private static void setPace(UI ui) {
        ui.setPollInterval(under(ui).stream()
                .mapToInt(watch -> Math.toIntExact(watch.every.toMillis()))
                .min()
                .orElse(NEVER));
    }

    private static List<Watch> under(UI ui) {
        var under = ComponentUtil.getData(ui, Watches.class);
        if (under == null) {
            under = new Watches(new ArrayList<>());
            ComponentUtil.setData(ui, Watches.class, under);
        }
        return under.all;
    }

    /** All that is watched in one window. */
    private record Watches(ArrayList<Watch> all) implements Serializable {}
}
