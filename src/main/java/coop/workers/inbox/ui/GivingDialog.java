package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.workflow.WorkDesk.Colleague;
import java.util.List;
import java.util.function.Consumer;

/** Asks to whom a piece of work is given. */
final class GivingDialog extends Dialog {

    private final ComboBox<Colleague> people = new ComboBox<>();

    GivingDialog(List<Colleague> colleagues, Consumer<Colleague> give) {
        setHeaderTitle(getTranslation("inbox.task.give.title"));
        people.setLabel(getTranslation("inbox.task.give.to"));
        people.setItems(colleagues);
        people.setItemLabelGenerator(Colleague::name);
        people.setWidthFull();
        people.setManualValidation(true);
        var explanation = new Paragraph(
                getTranslation(colleagues.isEmpty() ? "inbox.task.give.nobody" : "inbox.task.give.explanation"));
        people.setVisible(!colleagues.isEmpty());
        add(explanation, people);
        var confirm = new Button(getTranslation("inbox.task.give.yes"), click -> confirm(give));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setVisible(!colleagues.isEmpty());
        getFooter().add(new Button(getTranslation("inbox.task.give.no"), click -> close()), confirm);
        setWidth("26rem");
    }

    private void confirm(Consumer<Colleague> give) {
        var chosen = people.getValue();
        if (chosen == null) {
            people.setErrorMessage(getTranslation("inbox.task.give.choose"));
            people.setInvalid(true);
            return;
        }
        close();
        give.accept(chosen);
    }
}
