package coop.workers.inbox.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import java.util.List;

/** What the wings know of a case, beside the decision about it. */
final class Evidence extends Aside implements Focusable<Evidence> {

    Evidence(List<CasePanel> panels, CaseNumber number) {
        addClassName("evidence");
        setTabIndex(0);
        getElement().setAttribute("aria-label", getTranslation("inbox.task.evidence"));
        CasePanel.inOrder(panels, number).forEach(panel -> panel.panelFor(number)
                .ifPresent(content -> add(new Section(new H2(getTranslation(panel.headingKey())), content))));
        setVisible(getComponentCount() > 0);
    }

    /** Leads to it where it stands below the decision, on narrow screens. */
    Button wayThere() {
        var button = new Button(getTranslation("inbox.task.evidence"), click -> {
            scrollIntoView();
            focus();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("to-evidence");
        button.setVisible(isVisible());
        return button;
    }
}
