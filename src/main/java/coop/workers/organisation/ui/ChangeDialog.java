package coop.workers.organisation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.shell.FormDialog;
import java.util.function.Consumer;

/** Where something settled is settled anew, with a reason; what it was before stands below. */
class ChangeDialog extends FormDialog {

    private final HistoryList history;

    ChangeDialog(String title, String explanation, HistoryList history) {
        super(title);
        this.history = history;
        addClassName("organisation-change");
        setHeaderTitle(getTranslation("organisation.change-what", title));
        explain(explanation);
    }

    /** Opens it; {@code change} takes the reason when it is saved, {@code changed} is what to do afterwards. */
    void ask(Consumer<String> change, Runnable changed) {
        var reason = with("reason", new TextArea(getTranslation("organisation.reason")));
        reason.setHelperText(getTranslation("organisation.reason.help", OrganisationDesk.REASON));
        add(history);
        ask(() -> change.accept(reason.getValue()), changed);
    }
}
