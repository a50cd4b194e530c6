package coop.workers.money;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.SpreadsheetCell;
import coop.workers.shell.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out lists for the accountant's spreadsheet and documents as PDF; lists are exactly what their address names. */
@RestController
class MoneyDownload {

    /** By it spreadsheets know that the list is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A document may be looked at within the office, and can do nothing there. */
    private static final String HARMLESS =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final InvoiceBook invoices;
    private final PaymentBook payments;
    private final MoneyReports reports;
    private final MemberAccounts accounts;
    private final InvoiceDesk desk;
    private final MoneyPermissions permissions;
    private final Settings settings;
    private final Texts texts;

    MoneyDownload(
            InvoiceBook invoices,
            PaymentBook payments,
            MoneyReports reports,
            MemberAccounts accounts,
            InvoiceDesk desk,
            MoneyPermissions permissions,
            Settings settings,
            Texts texts) {
        this.invoices = invoices;
        this.payments = payments;
        this.reports = reports;
        this.accounts = accounts;
        this.desk = desk;
        this.permissions = permissions;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping("/money/invoices.csv")
    void invoices(@RequestParam MultiValueMap<String, String> said, HttpServletResponse response) throws IOException {
        write(
                "invoices",
                response,
                list -> invoices.all(
                        MoneyReading.invoices(said),
                        row -> list.writeRecord(
                                row.number().value(),
                                texts.say("money.kind." + row.kind().name()),
                                row.issuedOn().toString(),
                                Objects.toString(row.dueOn(), ""),
                                Objects.toString(row.member(), ""),
                                SpreadsheetCell.guarded(row.payer()),
                                figure(
                                        row.kind() == InvoiceKind.INVOICE
                                                ? row.amount()
                                                : Money.ZERO.minus(row.amount())),
                                figure(row.paid()),
                                figure(row.credited()),
                                figure(row.open()),
                                texts.say("money.state." + row.state().name()),
                                Objects.toString(row.credits(), ""))),
                "number",
                "kind",
                "issued",
                "due",
                "member",
                "payer",
                "amount",
                "paid",
                "credited",
                "open",
                "state",
                "credits");
    }

    @GetMapping("/money/payments.csv")
    void payments(@RequestParam MultiValueMap<String, String> said, HttpServletResponse response) throws IOException {
        write(
                "payments",
                response,
                list -> payments.all(
                        MoneyReading.payments(said),
                        row -> list.writeRecord(
                                row.receivedOn().toString(),
                                SpreadsheetCell.guarded(row.payer()),
                                SpreadsheetCell.guarded(row.reference()),
                                figure(row.amount()),
                                figure(row.matched()),
                                figure(row.apart()),
                                figure(row.left()),
                                texts.say(row.fromBank() ? "money.payment.from-bank" : "money.payment.by-hand"),
                                SpreadsheetCell.guarded(row.note()))),
                "received",
                "payer",
                "reference",
                "amount",
                "matched",
                "apart",
                "left",
                "source",
                "note");
    }

    @GetMapping("/money/debtors.csv")
    void debtors(@RequestParam MultiValueMap<String, String> said, HttpServletResponse response) throws IOException {
        var on = MoneyReading.day(said, "on", settings.today());
        write(
                "debtors",
                response,
                list -> reports.debtors(on)
                        .forEach(debtor -> list.writeRecord(
                                Objects.toString(debtor.member(), ""),
                                SpreadsheetCell.guarded(debtor.name()),
                                figure(debtor.month()),
                                figure(debtor.second()),
                                figure(debtor.third()),
                                figure(debtor.older()),
                                figure(debtor.total()))),
                "member",
                "payer",
                "days.30",
                "days.60",
                "days.90",
                "days.older",
                "total");
    }

    @GetMapping("/money/vat.csv")
    void vat(@RequestParam MultiValueMap<String, String> said, HttpServletResponse response) throws IOException {
        var from = MoneyReading.day(said, "from", reports.startOfYear(settings.today()));
        var until = MoneyReading.day(said, "until", settings.today());
        write(
                "vat",
                response,
                list -> reports.vatEntries(
                        from,
                        until,
                        entry -> list.writeRecord(
                                entry.on().toString(),
                                entry.number().value(),
                                SpreadsheetCell.guarded(entry.payer()),
                                SpreadsheetCell.guarded(entry.description()),
                                texts.say("money.supply." + entry.supply().name()),
                                entry.rate().toPlainString(),
                                figure(entry.net()),
                                figure(entry.vat()))),
                "tax-point",
                "number",
                "payer",
                "description",
                "supply",
                "rate",
                "net",
                "vat");
    }

    @GetMapping("/money/documents/{number}.pdf")
    ResponseEntity<byte[]> document(@PathVariable String number, @RequestParam(defaultValue = "no") String save) {
        return pdf(number + ".pdf", desk.document(new InvoiceNumber(number)), save.equals("yes"));
    }

    @GetMapping("/money/statements/{member}.pdf")
    ResponseEntity<byte[]> statement(@PathVariable int member, @RequestParam MultiValueMap<String, String> said) {
        var until = MoneyReading.day(said, "until", settings.today());
        var from = MoneyReading.day(said, "from", until.minusYears(1).plusDays(1));
        var name = "%s-%d-%s.pdf".formatted(texts.say("money.download.statement"), member, until);
        return pdf(name, accounts.document(new MemberNumber(member), from, until), false);
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] content, boolean save) {
        var disposition = save ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    private void write(String name, HttpServletResponse response, Consumer<CsvWriter> lines, String... columns)
            throws IOException {
        permissions.mayLook();
        var file = "%s-%s.csv".formatted(texts.say("money.download." + name), settings.today());
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        var out = new OutputStreamWriter(response.getOutputStream(), UTF_8);
        out.write(BYTE_ORDER_MARK);
        try (var list = CsvWriter.builder().build(out)) {
            list.writeRecord(Arrays.stream(columns)
                    .map(column -> texts.say("money.column." + column))
                    .toList());
            lines.accept(list);
        }
    }

    /** As spreadsheets reckon with it. */
    private static String figure(Money amount) {
        return BigDecimal.valueOf(amount.pence(), 2).toPlainString();
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
