package coop.workers.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shared.SpreadsheetCell;
import coop.workers.shell.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands the register out as a list for a spreadsheet: exactly the entries, the order and the view that the address names. */
@RestController
class RegisterDownload {

    /** By it spreadsheets know that the list is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> INSPECTED = List.of(
            "number",
            "class",
            "name",
            "registrar",
            "registered-number",
            "address",
            "notified",
            "nominee",
            "representative",
            "entered",
            "ceased");
    private static final List<String> IN_FULL = Stream.concat(
                    INSPECTED.stream(), Stream.of("shares", "paid", "property"))
            .toList();

    private final StatutoryRegister register;
    private final Settings settings;
    private final Texts texts;

    RegisterDownload(StatutoryRegister register, Settings settings, Texts texts) {
        this.register = register;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping("/register/members.csv")
    void download(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        if (!register.isOpenForInspection()) {
            throw new NotFound();
        }
        var reading = RegisterReading.of(parameters, settings.today());
        var inFull = register.isOpenInFull() && !reading.inspection();
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", fileName(reading, inFull));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        var out = new OutputStreamWriter(response.getOutputStream(), UTF_8);
        out.write(BYTE_ORDER_MARK);
        try (var list = CsvWriter.builder().build(out)) {
            if (inFull) {
                list.writeRecord(headings(IN_FULL));
                register.fullAll(reading.filter(), reading.order(), entry -> list.writeRecord(cells(entry)));
            } else {
                list.writeRecord(headings(INSPECTED));
                register.inspectAll(reading.filter(), reading.order(), entry -> list.writeRecord(cells(entry)));
            }
        }
    }

    private String fileName(RegisterReading reading, boolean inFull) {
        var name = texts.say(inFull ? "register.download.full" : "register.download.inspection");
        return ContentDisposition.attachment()
                .filename(name + "-" + reading.filter().on() + ".csv")
                .build()
                .toString();
    }

    private List<String> headings(List<String> columns) {
        return columns.stream()
                .map(column -> texts.say("register.column." + column))
                .toList();
    }

    private List<String> cells(FullEntry entry) {
        var cells = new ArrayList<>(cells(entry.inspected()));
        cells.add(Integer.toString(entry.shares()));
        cells.add(entry.paid().toString());
        cells.add(SpreadsheetCell.guarded(entry.otherProperty()));
        return cells;
    }

    private List<String> cells(RegisterEntry entry) {
        var registered = entry.registeredNumber();
        return List.of(
                entry.number().toString(),
                texts.say("register.class." + entry.memberClass().name()),
                SpreadsheetCell.guarded(entry.name()),
                registered == null
                        ? ""
                        : texts.say(
                                "register.registrar." + registered.registrar().name()),
                guarded(registered == null ? null : registered.number()),
                SpreadsheetCell.guarded(entry.postalAddress()),
                SpreadsheetCell.guarded(
                        entry.notified().stream().map(Notified::address).collect(Collectors.joining("; "))),
                guarded(entry.nominee()),
                guarded(entry.representative()),
                entry.enteredOn().toString(),
                Objects.toString(entry.ceasedOn(), ""));
    }

    private static String guarded(@Nullable String text) {
        return text == null ? "" : SpreadsheetCell.guarded(text);
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
