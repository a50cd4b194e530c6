package coop.workers.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shared.SpreadsheetCell;
import coop.workers.shell.Sentences;
import coop.workers.shell.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands lists of members out: everybody, as other books read them; or the lines that could not be taken in, to be put right. */
@RestController
class MemberDownload {

    /** By it spreadsheets know that the list is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final MemberExchangeDesk desk;
    private final Settings settings;
    private final Sentences sentences;
    private final Texts texts;

    MemberDownload(MemberExchangeDesk desk, Settings settings, Sentences sentences, Texts texts) {
        this.desk = desk;
        this.settings = settings;
        this.sentences = sentences;
        this.texts = texts;
    }

    @GetMapping("/members/exchange.csv")
    void members(HttpServletResponse response) throws IOException {
        if (!desk.isOpen()) {
            throw new NotFound();
        }
        try (var list = list(response, "exchange.download.members")) {
            list.writeRecord(headings().toList());
            desk.members(row -> list.writeRecord(cells(row).toList()));
        }
    }

    @GetMapping("/members/exchange/{file}/set-aside.csv")
    void setAside(@PathVariable UUID file, HttpServletResponse response) throws IOException {
        var refused = desk.refused(file);
        try (var list = list(response, "exchange.download.set-aside")) {
            list.writeRecord(Stream.concat(headings(), Stream.of(texts.say("exchange.column.why")))
                    .toList());
            refused.forEach(line -> list.writeRecord(
                    Stream.concat(cells(line.said()), Stream.of(why(line))).toList()));
        }
    }

    private String why(MemberImports.Refused line) {
        return line.why().stream().map(sentences::of).collect(Collectors.joining(" "));
    }

    private static Stream<String> headings() {
        return Stream.of(MemberColumn.values()).map(MemberColumn::heading);
    }

    private static Stream<String> cells(Map<MemberColumn, String> row) {
        return Stream.of(MemberColumn.values()).map(column -> SpreadsheetCell.guarded(row.getOrDefault(column, "")));
    }

    private CsvWriter list(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("%s-%s.csv".formatted(texts.say(name), settings.today()))
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        var out = new OutputStreamWriter(response.getOutputStream(), UTF_8);
        out.write(BYTE_ORDER_MARK);
        return CsvWriter.builder().build(out);
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
