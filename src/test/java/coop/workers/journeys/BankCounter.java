package coop.workers.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The treasurer's bank, whose statements are taken in one line at a time. */
final class BankCounter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String STATEMENT = """
            Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance
            %s,BP,00-00-00,00990199,%s,,%s,
            """;

    private final Visitor treasurer;

    BankCounter(Visitor treasurer) {
        this.treasurer = treasurer;
    }

    /** Takes in a statement on which somebody has paid, naming what they will. */
    void receives(LocalDate on, String text, String amount) {
        var name = "statement-%s-%s.csv".formatted(on, amount);
        treasurer.visits("/money/bank");
        treasurer.attaches(new FilePayload(
                name,
                "text/csv",
                STATEMENT.formatted(DAY.format(on), text, amount).getBytes(UTF_8)));
        treasurer.reads(name + " (");
        treasurer.reads("1 new line");
    }
}
