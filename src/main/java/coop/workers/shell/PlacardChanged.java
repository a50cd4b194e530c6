package coop.workers.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** A placard says something else now, on the very page one looks at. */
public class PlacardChanged extends ComponentEvent<UI> {

    private PlacardChanged(UI ui) {
        super(ui, false);
    }

    /** Has the frame of this window read its placards anew. */
    public static void tell(UI ui) {
        ComponentUtil.fireEvent(ui, new PlacardChanged(ui));
    }
}
