package coop.workers.money.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.shell.FormDialog;

/** Asks for what a deed with money needs. */
class MoneyDialog extends FormDialog {

    private static final int LONGEST_TEXT = 500;

    MoneyDialog(String title, String verb) {
        super(title, verb);
    }

    @Override
    public MoneyDialog explain(String line) {
        super.explain(line);
        return this;
    }

    TextField text(String key, String label) {
        return text(key, label, LONGEST_TEXT);
    }

    TextArea reason(String key, String label) {
        return sentences(key, label, LONGEST_TEXT);
    }
}
