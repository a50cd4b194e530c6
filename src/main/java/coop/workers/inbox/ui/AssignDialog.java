package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.shared.PersonId;
import coop.workers.workflow.WorkDesk.Colleague;
import java.util.List;
import java.util.function.Consumer;

/** Asks to whom work is to be given; offers only people who may do it. */
class AssignDialog extends Dialog {

    AssignDialog(int pieces, List<Colleague> colleagues, Consumer<PersonId> assign) {
        setHeaderTitle(getTranslation("inbox.assign.title", pieces));
        addClassName("narrow-dialog");
        var cancel = new Button(getTranslation("inbox.cancel"), click -> close());
        if (colleagues.isEmpty()) {
            add(new Paragraph(getTranslation("inbox.assign.nobody")));
            getFooter().add(cancel);
            return;
        }
        var whom = new ComboBox<Colleague>(getTranslation("inbox.assign.to"));
        whom.setItemLabelGenerator(Colleague::name);
        whom.setItems(colleagues);
        whom.setWidthFull();
        var give = new Button(getTranslation("inbox.assign.do"), click -> {
            close();
            assign.accept(whom.getValue().person());
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.setEnabled(false);
        whom.addValueChangeListener(event -> give.setEnabled(event.getValue() != null));
        add(whom);
        getFooter().add(cancel, give);
    }
}
