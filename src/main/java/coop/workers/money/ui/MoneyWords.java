package coop.workers.money.ui;

import com.vaadin.flow.component.html.Span;
import coop.workers.money.InvoiceKind;
import coop.workers.money.InvoiceRow;
import coop.workers.money.IssuedInvoice;
import coop.workers.money.Suggestion;
import coop.workers.money.Supply;
import coop.workers.shared.Money;
import coop.workers.shell.Dates;
import coop.workers.shell.Sentences;
import coop.workers.shell.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the screens say what the money room knows. */
@Component
class MoneyWords {

    private final Texts texts;
    private final Dates dates;
    private final Sentences sentences;

    MoneyWords(Texts texts, Dates dates, Sentences sentences) {
        this.texts = texts;
        this.dates = dates;
        this.sentences = sentences;
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.day(day);
    }

    Dates dates() {
        return dates;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** Where it stands; late ones are marked by more than colour: the words say how late. */
    Span state(InvoiceRow row) {
        var words = row.state() == InvoiceRow.State.OVERDUE && row.dueOn() != null
                ? dates.due(row.dueOn())
                : say("money.state." + row.state().name());
        var state = new Span(words);
        state.addClassName("state");
        if (row.state() == InvoiceRow.State.OVERDUE) {
            state.addClassName("late");
        }
        return state;
    }

    /** Credit notes take away. */
    String amount(InvoiceRow row) {
        return (row.kind() == InvoiceKind.INVOICE ? row.amount() : Money.ZERO.minus(row.amount())).toString();
    }

    String rate(IssuedInvoice.Line line) {
        return rate(line.supply(), line.vatRate());
    }

    String rate(Supply supply, BigDecimal rate) {
        return supply == Supply.OUTSIDE_SCOPE
                ? say("money.supply.OUTSIDE_SCOPE")
                : rate.stripTrailingZeros().toPlainString() + "%";
    }

    /** Why an invoice is suggested, as one sentence. */
    String reasons(Suggestion suggestion) {
        var reasons = suggestion.reasons().stream()
                .map(sentences::of)
                .collect(Collectors.joining(say("money.suggestion.and")));
        return reasons.substring(0, 1).toUpperCase(Texts.WRITTEN_IN) + reasons.substring(1) + ".";
    }
}
