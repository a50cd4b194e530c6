package coop.workers.money.bank;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.List;

/** Reads a file from a bank, whatever it is called: what it is shows in its content. */
public final class StatementReader {

    /** The largest file taken, in bytes: a year of a busy account is a tenth of it. */
    public static final int MAX_MEGABYTES = 30;

    public static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private StatementReader() {}

    /**
     * The statements in {@code content}, one an account.
     *
     * @param layouts of CSV files, tried in this order
     * @throws Rejection if it is empty, too large, or none of the formats; names the file and says what was looked for
     */
    public static List<ReadStatement> read(String fileName, byte[] content, List<CsvLayout> layouts) {
        if (content.length == 0) {
            throw new Rejection(Problem.of("money.bank.empty", fileName));
        }
        if (content.length > MAX_BYTES) {
            throw new Rejection(Problem.of("money.bank.too-large", fileName, MAX_MEGABYTES));
        }
        if (CamtFile.isOne(content)) {
            return CamtFile.read(fileName, content);
        }
        var text = StatementText.decode(fileName, content);
        if (OfxFile.isOne(text)) {
            return OfxFile.read(fileName, text);
        }
        return List.of(CsvFile.read(fileName, text, layouts));
    }
}
