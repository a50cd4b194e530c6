package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks what is to be said in several cases at once. */
final class CommentDialog extends Dialog {

    private static final int LONGEST = 10_000;

    private final TextArea text = new TextArea();

    CommentDialog(int pieces, Consumer<String> say) {
        setHeaderTitle(getTranslation("inbox.comment.title", pieces));
        addClassName("narrow-dialog");
        text.setLabel(getTranslation("inbox.comments.new"));
        text.setHelperText(getTranslation("inbox.comments.help"));
        text.setMaxLength(LONGEST);
        text.setMinRows(4);
        text.setWidthFull();
        text.setManualValidation(true);
        var confirm = new Button(getTranslation("inbox.comment.do"), click -> confirm(say));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), confirm);
        add(text);
        text.focus();
    }

    private void confirm(Consumer<String> say) {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("casework.comment.missing"));
            text.setInvalid(true);
            return;
        }
        close();
        say.accept(text.getValue());
    }
}
