package coop.workers.shell;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Where one types what to look for in a list. */
public class SearchBox extends TextField {

    /** More than anybody looks for. */
    private static final int LONGEST = 200;

    /** @param typed told what is typed, after a pause; not what the page itself sets */
    public SearchBox(String label, Consumer<String> typed) {
        addClassName("search-box");
        setPlaceholder(label);
        setAriaLabel(label);
        setPrefixComponent(new Icon("vaadin:search"));
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
    }
}
