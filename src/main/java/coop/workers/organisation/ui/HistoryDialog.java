package coop.workers.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** How something came to be as it is, for people who may not change it. */
class HistoryDialog extends Dialog {

    HistoryDialog(String title, HistoryList history) {
        addClassName("change");
        setHeaderTitle(title);
        add(history);
        getFooter().add(new Button(getTranslation("organisation.close"), click -> close()));
    }
}
