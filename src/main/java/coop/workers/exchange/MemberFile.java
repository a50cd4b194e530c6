package coop.workers.exchange;

import coop.workers.shared.Message;
import coop.workers.shared.PlainText;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of members in CSV, in whichever encoding and with whichever separator it came.
 *
 * @param unread headings of columns that nothing is read from
 */
record MemberFile(List<String> unread, List<Line> lines) {

    static final int MAX_MEGABYTES = 20;
    static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

    /** What lists that went out put before a text that spreadsheets would run. */
    private static final Set<Character> GUARDED = Set.of('=', '+', '-', '@');

    /**
     * One line.
     *
     * @param position in the file, from 1
     * @param said what stands in the columns that are read; nothing where the line cannot be taken apart
     * @param broken why it cannot be; null where it can
     */
    record Line(
            int position,
            Map<MemberColumn, String> said,
            @Nullable Message broken) {

        String value(MemberColumn column) {
            return said.getOrDefault(column, "");
        }
    }

    /** @throws Rejection if it is empty, too large, no text, or has no column with names; names the file */
    static MemberFile read(String fileName, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new Rejection(Problem.of("exchange.file.too-large", fileName, MAX_MEGABYTES));
        }
        var text =
                PlainText.of(content).orElseThrow(() -> new Rejection(Problem.of("exchange.file.no-text", fileName)));
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            var records = reader.iterator();
            if (!records.hasNext()) {
                throw new Rejection(Problem.of("exchange.file.empty", fileName));
            }
            var headings = new Headings(fileName, records.next().getFields());
            var lines = new ArrayList<Line>();
            records.forEachRemaining(line -> headings.read(line).ifPresent(lines::add));
            return new MemberFile(headings.unread(), List.copyOf(lines));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** The one that its first line has most of. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(candidate -> count(first, candidate)))
                .orElseThrow();
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
    }

    /** What the first line says of the others. */
    private static final class Headings {

        private final List<String> typed;
        private final Map<MemberColumn, Integer> places = new EnumMap<>(MemberColumn.class);

        Headings(String fileName, List<String> typed) {
            this.typed = typed;
            var folded = typed.stream().map(MemberColumn::folded).toList();
            for (var column : MemberColumn.values()) {
                var place = column.in(folded);
                if (place >= 0) {
                    places.put(column, place);
                }
            }
            if (!places.containsKey(MemberColumn.NAME)) {
                throw new Rejection(Problem.of(
                        "exchange.file.no-names",
                        fileName,
                        Stream.of(MemberColumn.values())
                                .map(MemberColumn::heading)
                                .collect(Collectors.joining(", "))));
            }
        }

        List<String> unread() {
            var read = new HashSet<>(places.values());
            return Stream.iterate(0, place -> place + 1)
                    .limit(typed.size())
                    .filter(place -> !read.contains(place))
                    .map(typed::get)
                    .filter(heading -> !heading.isBlank())
                    .toList();
        }

        Optional<Line> read(CsvRecord line) {
            var cells = line.getFields();
            if (cells.stream().allMatch(String::isBlank)) {
                return Optional.empty();
            }
            var said = new EnumMap<MemberColumn, String>(MemberColumn.class);
            places.forEach((column, place) -> {
                if (place < cells.size()) {
                    said.put(column, value(cells.get(place)));
                }
            });
            return Optional.of(new Line(
                    Math.toIntExact(line.getStartingLineNumber()),
                    said,
                    cells.size() == typed.size()
                            ? null
                            : Message.of("exchange.line.broken", cells.size(), typed.size())));
        }

        private static String value(String cell) {
            var text = cell.strip();
            return text.length() > 1 && text.charAt(0) == '\'' && GUARDED.contains(text.charAt(1))
                    ? text.substring(1)
                    : text;
        }
    }
}
