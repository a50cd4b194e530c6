package coop.workers.funding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.funding.GrantsReceived.Grant;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shared.SpreadsheetCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the grants received: as JSON of the 360Giving standard, and as its flat table with the titles of its columns. */
@RestController
class GrantsDownload {

    /** By it spreadsheets know that the list is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final GrantsReceived grants;
    private final Settings settings;
    private final ObjectMapper json;

    GrantsDownload(@Lazy GrantsReceived grants, Settings settings, ObjectMapper json) {
        this.grants = grants;
        this.settings = settings;
        this.json = json;
    }

    @GetMapping("/funding/grants-received.json")
    void json(HttpServletResponse response) throws IOException {
        var content = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(grants.all());
        head(response, "application/json", "json");
        response.getOutputStream().write(content);
    }

    @GetMapping("/funding/grants-received.csv")
    void csv(HttpServletResponse response) throws IOException {
        var all = grants.all().grants();
        head(response, "text/csv; charset=utf-8", "csv");
        var out = new OutputStreamWriter(response.getOutputStream(), UTF_8);
        out.write(BYTE_ORDER_MARK);
        try (var list = CsvWriter.builder().build(out)) {
            list.writeRecord(
                    "Identifier",
                    "Title",
                    "Description",
                    "Currency",
                    "Amount Applied For",
                    "Amount Awarded",
                    "Amount Disbursed",
                    "Award Date",
                    "Planned Dates:Start Date",
                    "Planned Dates:End Date",
                    "Recipient Org:Identifier",
                    "Recipient Org:Name",
                    "Funding Org:Identifier",
                    "Funding Org:Name",
                    "Grant Programme:Title",
                    "Last modified");
            all.forEach(grant -> write(grant, list));
        }
    }

    private static void write(Grant grant, CsvWriter list) {
        var planned = grant.plannedDates().stream().findFirst();
        var us = grant.recipientOrganization().get(0);
        var funder = grant.fundingOrganization().get(0);
        var programmes = grant.grantProgramme();
        list.writeRecord(
                grant.id(),
                SpreadsheetCell.guarded(grant.title()),
                SpreadsheetCell.guarded(grant.description()),
                grant.currency(),
                figure(grant.amountAppliedFor()),
                figure(grant.amountAwarded()),
                figure(grant.amountDisbursed()),
                grant.awardDate(),
                planned.map(GrantsReceived.Event::startDate).orElse(""),
                planned.map(GrantsReceived.Event::endDate).orElse(""),
                us.id(),
                SpreadsheetCell.guarded(us.name()),
                funder.id(),
                SpreadsheetCell.guarded(funder.name()),
                programmes == null
                        ? ""
                        : SpreadsheetCell.guarded(programmes.get(0).title()),
                grant.dateModified());
    }

    private static String figure(@Nullable BigDecimal amount) {
        return Objects.toString(amount, "");
    }

    private void head(HttpServletResponse response, String type, String ending) {
        var name = "grants-received-%s.%s".formatted(settings.today(), ending);
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
