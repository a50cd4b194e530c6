package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Typing that is not lost: what is written in a field is sent as soon as its writer pauses, not only when the field is
 * left. What was typed just before a window went is kept by the browser, and put back when the page is opened again.
 */
@Tag("typing-keeper")
@JsModule("./studio/typing-keeper.ts")
class TypingKeeper extends Component {

    /** Long enough that a word is typed through. */
    private static final int PAUSE_IN_MILLIS = 400;

    /** Sends what is typed in {@code field} while it is typed; a field in which nothing is typed stays as it is. */
    static void keep(Component field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_IN_MILLIS);
        }
    }
}
