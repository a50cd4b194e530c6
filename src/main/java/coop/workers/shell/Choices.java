package coop.workers.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The parts of a list one can look at, side by side, each with its address; the one shown is marked. */
public class Choices extends Nav {

    public Choices(String label) {
        addClassName("choices");
        setAriaLabel(label);
    }

    /**
     * Adds a part.
     *
     * @param address where it is shown
     * @param shown whether it is shown now
     */
    public Choices with(String text, String address, boolean shown) {
        var link = new Anchor(address, text);
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
        return this;
    }
}
