package coop.workers.money.bank;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.List;

/**
 * The beginning of a CSV file that nobody has described yet.
 *
 * @param headings of the columns, as the bank writes them
 * @param rows the first lines below, cell by cell
 */
public record CsvSample(List<String> headings, List<List<String>> rows) {

    private static final int LINES = 12;
    private static final int SHOWN = 5;

    public CsvSample {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * The beginning of {@code content}.
     *
     * @throws Rejection if it is empty or no text
     */
    public static CsvSample of(String fileName, byte[] content) {
        var text = StatementText.decode(fileName, content);
        var lines = CsvFile.records(text)
                .limit(LINES)
                .map(line -> line.getFields().stream().map(String::strip).toList())
                .toList();
        if (lines.isEmpty()) {
            throw new Rejection(Problem.of("money.bank.empty", fileName));
        }
        // banks put a few lines about the account above the headings, which have fewer cells
        var most = lines.stream().mapToLong(CsvSample::filled).max().orElse(0);
        var head = 0;
        while (filled(lines.get(head)) < most) {
            head++;
        }
        var headings = lines.get(head).stream()
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        return new CsvSample(headings, lines.subList(head + 1, Math.min(lines.size(), head + 1 + SHOWN)));
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
