package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.shared.CaseNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A wing's own part of the case page and of the task page: the evidence beside the decision. Offered as a Spring bean.
 *
 * <p>No view names the classes behind it, so what browsers must load for them is named here.
 */
@Uses(Button.class)
@Uses(Chart.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(Icon.class)
@Uses(Markdown.class)
@Uses(ProcessDiagram.class)
@Uses(RadioButtonGroup.class)
@Uses(TextArea.class)
@Uses(TextField.class)
public interface CasePanel {

    /** The key of the text that heads it. */
    String headingKey();

    /** The panel for a case, or empty where this wing has nothing to show of it to the current actor. */
    Optional<Component> panelFor(CaseNumber number);

    /** Panels stand in this order; small numbers first. */
    int order();

    /** The order for a case in which it is another, such as where what was to be decided is decided. */
    default int order(CaseNumber number) {
        return order();
    }

    /** All panels in the order in which they stand for a case. */
    static List<CasePanel> inOrder(List<CasePanel> panels, CaseNumber number) {
        record Placed(CasePanel panel, int order) {}
        return panels.stream()
                .map(panel -> new Placed(panel, panel.order(number)))
                .sorted(Comparator.comparingInt(Placed::order))
                .map(Placed::panel)
                .toList();
    }
}
