package coop.workers.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key of a co-op: a number is unique only together with its registrar.
 *
 * @param number upper case, without spaces; null where the registrar is NONE
 */
public record RegisteredNumber(
        Registrar registrar, @Nullable String number) {

    public static final RegisteredNumber NONE = new RegisteredNumber(Registrar.NONE, null);

    /** One series of numbers; people name the house as they think fit. */
    private static final List<Registrar> COMPANIES_HOUSES = List.of(
            Registrar.COMPANIES_HOUSE, Registrar.COMPANIES_HOUSE_SCOTLAND, Registrar.COMPANIES_HOUSE_NORTHERN_IRELAND);

    private static final Pattern OF_A_COMPANY = Pattern.compile("(\\p{Upper}{0,2})0*([1-9]\\d{0,7})");
    private static final int LENGTH_OF_A_COMPANY = 8;

    public RegisteredNumber {
        if (registrar == Registrar.NONE) {
            number = null;
        } else if (number == null || number.isBlank()) {
            throw new IllegalArgumentException("A registrar other than none gives a number");
        } else {
            number = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        }
    }

    /**
     * This and what else people write for it, itself first: Companies House, Scotland, is the same house, and 4711097 there
     * the same number as 04711097.
     */
    public List<RegisteredNumber> alike() {
        if (number == null || !COMPANIES_HOUSES.contains(registrar)) {
            return List.of(this);
        }
        var elsewhere = COMPANIES_HOUSES.stream()
                .flatMap(house -> spellings(number).map(spelling -> new RegisteredNumber(house, spelling)));
        return Stream.concat(Stream.of(this), elsewhere).distinct().toList();
    }

    private static Stream<String> spellings(String number) {
        var parts = OF_A_COMPANY.matcher(number);
        if (!parts.matches()) {
            return Stream.of(number);
        }
        var zeros = "0"
                .repeat(Math.max(
                        0,
                        LENGTH_OF_A_COMPANY
                                - parts.group(1).length()
                                - parts.group(2).length()));
        return Stream.of(number, parts.group(1) + zeros + parts.group(2), parts.group(1) + parts.group(2));
    }
}
