package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Typing that is not lost: what is written in a field is sent as soon as its writer pauses, not only when the field is
 * left. What was typed just before a window went is kept by the browser, and put back when the page is opened again.
 */
@Tag("typing-keeper")
@JsModule("./studio/typing-keeper.ts")
class TypingKeeper extends Component {

    /** Long enough that a word is typed through. */
    private static final int PAUSE_IN_MILLIS = 400;

    private static final String VALUE = "element.value";

    /**
     * Sends what is typed in {@code field} while it is typed, and at once when it is left; a field in which nothing is typed
     * stays as it is.
     */
    static void keep(Component field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_IN_MILLIS);
        }
        if (field instanceof TextField line) {
            sendWhenLeft(line, line::isReadOnly, line::setValue);
        } else if (field instanceof TextArea lines) {
            sendWhenLeft(lines, lines::isReadOnly, lines::setValue);
        }
    }

    /** With what is in it then, since what the pause would send is still to come. */
    private static void sendWhenLeft(Component field, BooleanSupplier readOnly, Consumer<String> value) {
        field.getElement()
                .addEventListener("change", left -> {
                    if (!readOnly.getAsBoolean()) {
                        value.accept(left.getEventData().getString(VALUE));
                    }
                })
                .addEventData(VALUE);
    }
}
