package coop.workers.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands the list out as a file, under the same parameters as the list itself. */
@RestController
class InboxDownload {

    private final InboxSpreadsheet spreadsheet;
    private final InboxDesk inbox;

    InboxDownload(InboxSpreadsheet spreadsheet, InboxDesk inbox) {
        this.spreadsheet = spreadsheet;
        this.inbox = inbox;
    }

    @GetMapping("/work/list.csv")
    void download(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        var listing = ListingAddress.read(parameters, inbox.known()).listing();
        var columns = Columns.read(String.join(",", parameters.getOrDefault("columns", List.of())))
                .columns();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("work.csv").build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        spreadsheet.write(listing, columns, response.getWriter());
        response.flushBuffer();
    }
}
