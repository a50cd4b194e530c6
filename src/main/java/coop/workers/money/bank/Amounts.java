package coop.workers.money.bank;

import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as banks write them: {@code 1,240.00}, {@code -12.5}, {@code +3.00}, {@code £12}, {@code (4.00)}. */
final class Amounts {

    private static final Pattern AMOUNT = Pattern.compile(
            "([-+]?£?|£[-+])(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,2})?|\\(£?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,2})?\\)");

    private Amounts() {}

    /** The amount, or null where the text is none. */
    static @Nullable Money read(String text) {
        var compact = text.replace(" ", "").replace("\u00a0", "").replace('\u2212', '-');
        if (!AMOUNT.matcher(compact).matches()) {
            return null;
        }
        var negative = compact.startsWith("(") || compact.contains("-");
        var pence = new BigDecimal(compact.replaceAll("[^0-9.]", ""))
                .movePointRight(2)
                .longValueExact();
        return Money.ofPence(negative ? -pence : pence);
    }
}
