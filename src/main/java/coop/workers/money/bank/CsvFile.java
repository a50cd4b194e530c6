package coop.workers.money.bank;

import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement in CSV. Lines above the headings are passed over; a line that cannot be read is set aside, the others count. */
final class CsvFile {

    /** Banks put a few lines about the account above the headings. */
    private static final int LINES_ABOVE = 12;

    private static final int LONGEST_LINE_KEPT = 500;

    /** White space that is more than one blank. */
    private static final Pattern GAP = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private final CsvLayout layout;
    private final List<String> headings;
    private final Map<String, Integer> places = new HashMap<>();
    private final DateTimeFormatter dates;
    /** A day has many lines. */
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();

    private final List<BankLine> lines = new ArrayList<>();
    private final List<BadLine> bad = new ArrayList<>();
    private String account = "";

    private CsvFile(CsvLayout layout, List<String> headings) {
        this.layout = layout;
        this.headings = headings;
        this.dates = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(layout.datePattern().replace("yyyy", "uuuu"))
                // banks write Sep, which is not how the United Kingdom abbreviates it
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** @throws Rejection if no layout fits its headings */
    static ReadStatement read(String fileName, String text, List<CsvLayout> layouts) {
        var records = records(text).iterator();
        for (var above = 0; above < LINES_ABOVE && records.hasNext(); above++) {
            var headings =
                    records.next().getFields().stream().map(CsvLayout::folded).toList();
            var layout = layouts.stream()
                    .filter(each -> each.fits(headings))
                    .max(Comparator.comparingInt(CsvLayout::particular));
            if (layout.isPresent()) {
                var file = new CsvFile(layout.get(), headings);
                records.forEachRemaining(file::take);
                return new ReadStatement(layout.get().name(), file.account, "GBP", file.lines, file.bad);
            }
        }
        throw new Rejection(Problem.of(
                "money.bank.unknown",
                fileName,
                layouts.stream().map(CsvLayout::name).collect(Collectors.joining("; "))));
    }

    /** The lines of a file one after the other, whichever character separates its columns. */
    static Stream<CsvRecord> records(String text) {
        var separator = linesWith(';', text) > linesWith(',', text) ? ';' : ',';
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)
                .stream();
    }

    private static long linesWith(char separator, String text) {
        return text.lines()
                .limit(LINES_ABOVE)
                .filter(line -> line.indexOf(separator) >= 0)
                .count();
    }

    private void take(CsvRecord line) {
        if (line.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        var position = Math.toIntExact(line.getStartingLineNumber());
        var date = date(value(line, layout.date()));
        var amount = amount(line);
        if (date == null) {
            setAside(
                    line,
                    position,
                    Message.of("money.bank.bad.date", value(line, layout.date()), layout.datePattern()));
        } else if (amount == null) {
            setAside(line, position, Message.of("money.bank.bad.amount", typedAmount(line)));
        } else if (!amount.equals(Money.ZERO)) {
            noteAccount(line);
            lines.add(new BankLine(
                    position,
                    date,
                    amount,
                    value(line, layout.party()),
                    layout.references().stream()
                            .map(column -> value(line, column))
                            .filter(part -> !part.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    layout.bankId() == null ? "" : value(line, layout.bankId())));
        }
    }

    private void setAside(CsvRecord line, int position, Message why) {
        var text = String.join(", ", line.getFields());
        bad.add(new BadLine(
                position, text.length() > LONGEST_LINE_KEPT ? text.substring(0, LONGEST_LINE_KEPT) + "…" : text, why));
    }

    private void noteAccount(CsvRecord line) {
        if (account.isEmpty() && !layout.account().isEmpty()) {
            account = layout.account().stream()
                    .map(column -> value(line, column).replaceAll("\\D", ""))
                    .collect(Collectors.joining());
        }
    }

    private @Nullable LocalDate date(String typed) {
        return days.computeIfAbsent(typed, this::parsed).orElse(null);
    }

    private Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, dates));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private @Nullable Money amount(CsvRecord line) {
        if (layout.amount() != null) {
            return Amounts.read(value(line, layout.amount()));
        }
        var in = value(line, String.valueOf(layout.in()));
        var out = value(line, String.valueOf(layout.out()));
        if (in.isEmpty() == out.isEmpty()) {
            return bothNamed(in, out);
        }
        if (in.isEmpty()) {
            var went = Amounts.read(out);
            return went == null ? null : Money.ofPence(-Math.abs(went.pence()));
        }
        return Amounts.read(in);
    }

    /** Some banks write 0.00 in the other column. */
    private static @Nullable Money bothNamed(String in, String out) {
        var came = Amounts.read(in);
        var went = Amounts.read(out);
        if (came == null || went == null) {
            return null;
        }
        if (went.equals(Money.ZERO)) {
            return came;
        }
        return came.equals(Money.ZERO) ? Money.ofPence(-Math.abs(went.pence())) : null;
    }

    private String typedAmount(CsvRecord line) {
        return layout.amount() != null
                ? value(line, layout.amount())
                : (value(line, String.valueOf(layout.in())) + " " + value(line, String.valueOf(layout.out()))).strip();
    }

    private String value(CsvRecord line, String column) {
        var index = places.computeIfAbsent(column, named -> headings.indexOf(CsvLayout.folded(named)));
        if (index < 0 || index >= line.getFieldCount()) {
            return "";
        }
        var said = line.getField(index).strip();
        return GAP.matcher(said).find() ? GAP.matcher(said).replaceAll(" ") : said;
    }
}
