package coop.workers.money;

import coop.workers.organisation.Settings;
import coop.workers.print.Press;
import coop.workers.shared.Money;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A statement of account on paper. */
@Component
class StatementPage {

    private final Press press;
    private final Settings settings;
    private final Texts texts;
    private final Dates dates;

    StatementPage(Press press, Settings settings, Texts texts, Dates dates) {
        this.press = press;
        this.settings = settings;
        this.texts = texts;
        this.dates = dates;
    }

    byte[] print(AccountStatement statement) {
        var seller = settings.organisation();
        var closing = statement.closing();
        var values = new HashMap<String, Object>();
        values.put("title", texts.say("money.statement.document", statement.name(), seller.legalName()));
        values.put("heading", texts.say("money.statement.heading"));
        values.put("sellerName", seller.legalName());
        values.put("sellerAddress", seller.address());
        values.put("sellerEmail", seller.email().value());
        values.put("payerName", statement.name());
        values.put("payerAddress", statement.address());
        values.put(
                "period",
                texts.say("money.statement.period", dates.day(statement.from()), dates.day(statement.until())));
        values.put("member", texts.say("money.statement.member", statement.member()));
        values.put("openingDay", dates.day(statement.from()));
        values.put("opening", statement.opening().toString());
        values.put("lines", statement.lines().stream().map(this::line).toList());
        values.put("closingDay", dates.day(statement.until()));
        values.put("closing", closing.toString());
        values.put("owed", closing.compareTo(Money.ZERO) > 0);
        values.put("inCredit", closing.isNegative());
        return press.print("statement", values);
    }

    private Map<String, String> line(AccountStatement.Line line) {
        return Map.of(
                "day", dates.day(line.on()),
                "what", what(line),
                "amount", line.amount().toString(),
                "balance", line.balance().toString());
    }

    private String what(AccountStatement.Line line) {
        var invoice = line.invoice();
        return texts.say("money.statement.line." + line.kind().name(), invoice == null ? "" : invoice.value());
    }
}
