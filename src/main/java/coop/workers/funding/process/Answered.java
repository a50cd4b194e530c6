package coop.workers.funding.process;

import coop.workers.forms.FormValues;
import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Answers of a form as the desks take them. What a form requires is there, since it has been checked by its own rules. */
final class Answered {

    private static final int PENCE = 2;

    private Answered() {}

    static LocalDate day(FormValues values, String key) {
        return values.date(key).orElseThrow(() -> new IllegalStateException("The form does not ask for " + key));
    }

    static Money money(FormValues values, String key) {
        return values.number(key)
                .map(pounds -> Money.ofPence(pounds.movePointRight(PENCE).longValueExact()))
                .orElseThrow(() -> new IllegalStateException("The form does not ask for " + key));
    }

    static BigDecimal pounds(Money amount) {
        return BigDecimal.valueOf(amount.pence(), PENCE);
    }

    static @Nullable String orNull(FormValues values, String key) {
        var text = values.text(key).strip();
        return text.isEmpty() ? null : text;
    }
}
