package coop.workers.register.ui;

import coop.workers.register.FullEntry;
import coop.workers.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register on screen or paper.
 *
 * @param full null in the view for inspection, which thereby has no shares or property to show
 */
record Line(RegisterEntry entry, @Nullable FullEntry full) {

    static Line of(RegisterEntry entry) {
        return new Line(entry, null);
    }

    static Line of(FullEntry entry) {
        return new Line(entry.inspected(), entry);
    }

    String shares() {
        return full == null ? "" : Integer.toString(full.shares());
    }

    String paid() {
        return full == null ? "" : full.paid().toString();
    }

    String otherProperty() {
        return full == null ? "" : full.otherProperty();
    }
}
