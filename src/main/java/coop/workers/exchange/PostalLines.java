package coop.workers.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A postal address in lines, as the register keeps it, and in columns, as CiviCRM does. */
final class PostalLines {

    private static final String HOME = "United Kingdom";
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", Pattern.CASE_INSENSITIVE);
    private static final List<MemberColumn> COLUMNS = List.of(
            MemberColumn.STREET_ADDRESS,
            MemberColumn.SUPPLEMENTAL_ADDRESS_1,
            MemberColumn.SUPPLEMENTAL_ADDRESS_2,
            MemberColumn.CITY,
            MemberColumn.POSTAL_CODE,
            MemberColumn.COUNTRY);

    private PostalLines() {}

    /** One line for each column that says something; the country only where it is another. */
    static String joined(MemberFile.Line line) {
        return COLUMNS.stream()
                .map(line::value)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.equalsIgnoreCase(HOME))
                .collect(Collectors.joining("\n"));
    }

    /** The columns of an address that give the same lines again; what has no room of its own stays with the street. */
    static Map<MemberColumn, String> apart(String address) {
        var columns = new EnumMap<MemberColumn, String>(MemberColumn.class);
        var lines = new ArrayList<>(address.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList());
        for (var index = lines.size() - 1; index > 0; index--) {
            if (POSTCODE.matcher(lines.get(index)).matches()) {
                columns.put(MemberColumn.POSTAL_CODE, lines.get(index));
                if (index == lines.size() - 2) {
                    columns.put(MemberColumn.COUNTRY, lines.get(index + 1));
                }
                lines.subList(index, lines.size()).clear();
                break;
            }
        }
        if (lines.size() > 1) {
            columns.put(MemberColumn.CITY, lines.remove(lines.size() - 1));
        }
        if (lines.size() > 2) {
            columns.put(MemberColumn.SUPPLEMENTAL_ADDRESS_2, lines.remove(lines.size() - 1));
        }
        if (lines.size() > 1) {
            columns.put(MemberColumn.SUPPLEMENTAL_ADDRESS_1, lines.remove(lines.size() - 1));
        }
        columns.put(MemberColumn.STREET_ADDRESS, String.join("\n", lines));
        return columns;
    }

    /** Do both say the same, whatever their lines, commas and case? */
    static boolean alike(String one, String other) {
        return Objects.equals(words(one), words(other));
    }

    private static List<String> words(String address) {
        return Stream.of(address.toLowerCase(Locale.ROOT).split("[^\\p{Alnum}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
