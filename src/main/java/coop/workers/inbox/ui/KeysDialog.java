package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** The list of keys, and whether they do anything. */
class KeysDialog extends Dialog {

    KeysDialog(boolean used, Consumer<Boolean> changed) {
        setHeaderTitle(getTranslation("inbox.keys.title"));
        addClassName("narrow-dialog");
        var list = new DescriptionList();
        list.addClassName("keys");
        Keys.ALL.forEach(
                (key, meaning) -> list.add(new Term(key), new Description(getTranslation("inbox.keys." + meaning))));
        var use = new Checkbox(getTranslation("inbox.keys.use"), used);
        use.addValueChangeListener(event -> changed.accept(event.getValue()));
        add(new Paragraph(getTranslation("inbox.keys.explained")), list, use);
        getFooter().add(new Button(getTranslation("inbox.close"), click -> close()));
    }
}
