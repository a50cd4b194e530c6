package coop.workers.money;

import coop.workers.organisation.Settings;
import coop.workers.print.Press;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an invoice or a credit note says on paper (VAT Regulations 1995, reg. 14 and 15C). */
@Component
class InvoicePage {

    private final Press press;
    private final Settings settings;
    private final Texts texts;
    private final Dates dates;

    InvoicePage(Press press, Settings settings, Texts texts, Dates dates) {
        this.press = press;
        this.settings = settings;
        this.texts = texts;
        this.dates = dates;
    }

    byte[] print(IssuedInvoice invoice) {
        var seller = settings.organisation();
        var heading = texts.say("money.document." + invoice.kind().name());
        var values = new HashMap<String, Object>();
        values.put("title", "%s %s, %s".formatted(heading, invoice.number(), seller.legalName()));
        values.put("heading", heading);
        values.put("sellerName", seller.legalName());
        values.put("sellerAddress", seller.address());
        values.put("sellerRegistration", unlessEmpty("money.document.registered", seller.registrationNumber()));
        values.put("sellerVatNumber", unlessEmpty("money.document.vat-number", seller.vatNumber()));
        values.put("sellerEmail", seller.email().value());
        values.put("payerName", invoice.payer().name());
        values.put("payerAddress", invoice.payer().address());
        values.put("facts", facts(invoice));
        values.put("reason", invoice.reason() == null ? false : invoice.reason());
        values.put("lines", invoice.lines().stream().map(this::line).toList());
        values.put("net", invoice.net().toString());
        values.put("vat", invoice.vat().toString());
        values.put("gross", invoice.gross().toString());
        values.put("payment", invoice.dueOn() == null || seller.bank().isEmpty() ? false : payment(invoice));
        return press.print("invoice", values);
    }

    /** A section that the page leaves out where there is nothing to say. */
    private Object unlessEmpty(String key, String value) {
        return value.isEmpty() ? false : texts.say(key, value);
    }

    private List<Map<String, String>> facts(IssuedInvoice invoice) {
        var facts = new ArrayList<Map<String, String>>();
        facts.add(fact("number", invoice.number().value()));
        facts.add(fact("date", dates.day(invoice.issuedOn())));
        facts.add(fact("tax-point", dates.day(invoice.taxPoint())));
        if (invoice.dueOn() != null) {
            facts.add(fact("due", dates.day(invoice.dueOn())));
        }
        if (invoice.credits() != null) {
            facts.add(fact("credits", invoice.credits().value()));
        }
        if (invoice.payer().member() != null) {
            facts.add(fact("member", invoice.payer().member().toString()));
        }
        return facts;
    }

    private Map<String, String> fact(String key, String value) {
        return Map.of("label", texts.say("money.document.fact." + key), "value", value);
    }

    private Map<String, String> line(IssuedInvoice.Line line) {
        return Map.of(
                "description", line.description(),
                "net", line.net().toString(),
                "rate",
                        line.supply() == Supply.TAXABLE
                                ? line.vatRate().stripTrailingZeros().toPlainString() + "%"
                                : texts.say("money.document.outside-scope"),
                "vat", line.vat().toString(),
                "gross", line.gross().toString());
    }

    private Map<String, String> payment(IssuedInvoice invoice) {
        var seller = settings.organisation();
        var due = invoice.dueOn();
        return Map.of(
                "amount", invoice.gross().toString(),
                "due", due == null ? "" : dates.day(due),
                "number", invoice.number().value(),
                "accountName", seller.bank().name(),
                "sortCode", seller.bank().sortCode(),
                "accountNumber", seller.bank().number());
    }
}
