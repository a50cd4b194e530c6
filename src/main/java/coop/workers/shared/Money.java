package coop.workers.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of pounds sterling, in whole pence. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern TYPED = Pattern.compile("-?£?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,2})?");

    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    public static Money ofPounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100L));
    }

    /** The amount typed as {@code £1,240.00}, {@code 1240} or {@code 1240.5}; empty where the text is no amount. */
    public static Optional<Money> parse(String text) {
        var compact = text.replace(" ", "").replace("\u00a0", "");
        if (!TYPED.matcher(compact).matches()) {
            return Optional.empty();
        }
        var pounds = new BigDecimal(compact.replace("£", "").replace(",", ""));
        return Optional.of(new Money(pounds.movePointRight(2).longValueExact()));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    /** This amount times {@code factor}, to the penny, half up. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(pence)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** As people write it: {@code £1,240.00}. */
    @Override
    public String toString() {
        return String.format(
                Locale.UK, "%s£%,d.%02d", pence < 0 ? "-" : "", Math.abs(pence) / 100, Math.abs(pence) % 100);
    }
}
