package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import coop.workers.forms.FormElement;
import org.jspecify.annotations.Nullable;

/** A question on screen: what it looks like, what has been typed, and what that says. */
interface Input {

    FormElement.Field field();

    Component component();

    /** What stands in it, exactly as typed; null where nothing does. */
    @Nullable Object typed();

    /** What it says, as far as it can be read; a text that says no number or date stays a text. */
    default @Nullable Object answer() {
        return typed();
    }

    /** Keeps it from being changed, or lets it be. */
    void lock(boolean locked);
}
