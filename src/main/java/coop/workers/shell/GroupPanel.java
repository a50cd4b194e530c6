package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/**
 * A room's own part of the page of a group, such as its decisions. Offered as a Spring bean.
 *
 * <p>No view names the classes behind it, so what browsers must load for them is named here.
 */
@Uses(Button.class)
@Uses(DatePicker.class)
@Uses(Dialog.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
public interface GroupPanel {

    /** The key of the text that heads it. */
    String headingKey();

    /** The panel for a group, or empty where this room has nothing to show of it to the current actor. */
    Optional<Component> panelFor(String groupKey);

    /** Panels stand in this order; small numbers first. */
    int order();
}
