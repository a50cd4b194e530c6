package coop.workers.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import coop.workers.organisation.Organisation;
import coop.workers.organisation.ui.Histories.Particular;
import java.util.List;

/** Particulars that are read, and changed, together. */
abstract class ParticularRows extends Div {

    private final DescriptionList rows = new DescriptionList();
    private final Div actions = new Div();

    ParticularRows() {
        addClassName("particulars");
        actions.addClassName("actions");
        add(rows, actions);
    }

    void show(List<Particular> particulars, Organisation organisation, Histories histories) {
        particulars.forEach(particular -> rows.add(
                new DescriptionList.Term(getTranslation(particular.key())),
                new DescriptionList.Description(histories.orNothing(particular.of(organisation)))));
    }

    void offer(boolean mayChange, String title, SerializableRunnable edit, SerializableSupplier<HistoryList> history) {
        var button = mayChange
                ? new Button(getTranslation("organisation.change"), click -> edit.run())
                : new Button(getTranslation("organisation.history"), click -> new HistoryDialog(title, history.get())
                        .open());
        button.setAriaLabel(getTranslation(mayChange ? "organisation.change-what" : "organisation.history-of", title));
        actions.add(button);
    }
}
