package coop.workers.money.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.money.WaitingLine;
import coop.workers.shell.Sentences;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines that could not be read, as the bank wrote them, with what is wrong with each. */
class LinesAside extends UnorderedList {

    private final transient Sentences sentences;

    /** @param dealtWith what to do with a line that somebody marks; null for whoever only looks */
    LinesAside(List<WaitingLine> lines, Sentences sentences, @Nullable Consumer<WaitingLine> dealtWith) {
        this.sentences = sentences;
        addClassName("lines-aside");
        lines.forEach(line -> add(item(line, dealtWith)));
    }

    private ListItem item(WaitingLine waiting, @Nullable Consumer<WaitingLine> dealtWith) {
        var line = waiting.line();
        var text = new Div(line.text());
        text.addClassName("as-written");
        var why = new Div(new Span(getTranslation("money.bank.aside.line", line.position(), waiting.fileName()) + " "
                + sentences.of(line.why())));
        why.addClassName("detail");
        var number = waiting.caseNumber();
        if (number != null) {
            why.add(new Span(" "), new Anchor("case/" + number, number.value()));
        }
        var item = new ListItem(new Div(text, why));
        if (dealtWith != null) {
            item.add(mark(waiting, dealtWith));
        }
        return item;
    }

    private Button mark(WaitingLine waiting, Consumer<WaitingLine> dealtWith) {
        var mark = new Button(getTranslation("money.bank.aside.done"), click -> dealtWith.accept(waiting));
        mark.setDisableOnClick(true);
        mark.setAriaLabel(
                getTranslation("money.bank.aside.done.label", waiting.line().position(), waiting.fileName()));
        mark.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return mark;
    }
}
