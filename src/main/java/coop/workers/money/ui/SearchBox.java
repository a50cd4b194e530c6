package coop.workers.money.ui;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Where one types what to look for in a list. */
class SearchBox extends TextField {

    SearchBox(String label, Consumer<String> typed) {
        addClassName("search-box");
        setPlaceholder(label);
        setAriaLabel(label);
        setPrefixComponent(new Icon("vaadin:search"));
        setClearButtonVisible(true);
        setMaxLength(200);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
    }
}
