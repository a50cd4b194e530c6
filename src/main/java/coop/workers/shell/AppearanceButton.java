package coop.workers.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.Icon;

/** Changes between light and dark. */
public class AppearanceButton extends Button {

    public AppearanceButton() {
        super(new Icon("vaadin:adjust"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setAriaLabel(getTranslation("shell.person.appearance"));
        setTooltipText(getTranslation("shell.person.appearance"));
        addClickListener(click -> Appearance.change(this));
    }
}
