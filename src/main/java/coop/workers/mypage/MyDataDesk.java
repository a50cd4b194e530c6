package coop.workers.mypage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import coop.workers.access.CurrentPerson;
import coop.workers.access.KeptOfPeople;
import coop.workers.access.KeptOfPeople.Drawer;
import coop.workers.access.PeopleWithPages;
import coop.workers.shared.NotFound;
import coop.workers.shell.Dates;
import coop.workers.shell.Signboard;
import coop.workers.shell.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/**
 * Hands out to somebody on their own page everything that is kept of them (UK GDPR, articles 15 and 20): once for people to
 * read, once for machines.
 */
@Service
@Transactional(readOnly = true)
public class MyDataDesk {

    private final CurrentPerson currentPerson;
    private final PeopleWithPages people;
    private final List<KeptOfPeople> rooms;
    private final JdbcClient database;
    private final Texts texts;
    private final Dates dates;
    private final Signboard signboard;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    MyDataDesk(
            CurrentPerson currentPerson,
            PeopleWithPages people,
            List<KeptOfPeople> rooms,
            JdbcClient database,
            Texts texts,
            Dates dates,
            Signboard signboard,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.rooms = List.copyOf(rooms);
        this.database = database;
        this.texts = texts;
        this.dates = dates;
        this.signboard = signboard;
        this.clock = clock;
    }

    /**
     * One kind of record and what there is of it.
     *
     * @param records each a name beside its value, in order
     */
    public record Kept(String key, String heading, List<Map<String, Object>> records) {}

    /** Everything that is kept of the person whose page is open; kinds of which there is nothing are left out. */
    public List<Kept> everything() {
        var me = people.find(currentPerson.get()).orElseThrow(NotFound::new);
        var address = me.email() == null ? "" : me.email().value();
        return rooms.stream()
                .flatMap(room -> room.drawers().stream())
                .map(drawer -> open(drawer, me.person().value(), address))
                .filter(kept -> !kept.records().isEmpty())
                .toList();
    }

    private Kept open(Drawer drawer, Object person, String address) {
        var records = database.sql(drawer.sql())
                .param("person", person)
                .param("address", address)
                .query(MyDataDesk::record)
                .list();
        return new Kept(drawer.headingKey(), texts.say(drawer.headingKey()), records);
    }

    private static Map<String, Object> record(ResultSet row, int line) throws SQLException {
        var fields = new LinkedHashMap<String, Object>();
        var columns = row.getMetaData();
        for (int index = 1; index <= columns.getColumnCount(); index++) {
            fields.put(columns.getColumnLabel(index), Objects.requireNonNullElse(value(row, index), ""));
        }
        return fields;
    }

    private static @Nullable Object value(ResultSet row, int index) throws SQLException {
        return switch (row.getMetaData().getColumnTypeName(index)) {
            case "timestamptz" -> instant(row.getObject(index, OffsetDateTime.class));
            case "date" -> row.getObject(index, LocalDate.class);
            default -> {
                var value = row.getObject(index);
                yield value instanceof Number || value instanceof Boolean ? value : row.getString(index);
            }
        };
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private String inWords(Object value) {
        if (value instanceof Instant moment) {
            return dates.moment(moment);
        }
        if (value instanceof LocalDate day) {
            return dates.day(day);
        }
        return value instanceof Boolean yes
                ? texts.say(yes ? "mypage.data.file.yes" : "mypage.data.file.no")
                : value.toString();
    }

    /** Writes the archive: {@code about-me.html} to be read, {@code about-me.json} for machines. */
    public void write(OutputStream to) throws IOException {
        var everything = everything();
        try (var archive = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            archive.putNextEntry(new ZipEntry("about-me.html"));
            archive.write(page(everything).getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry("about-me.json"));
            var machineReadable = new LinkedHashMap<String, Object>();
            everything.forEach(kept -> machineReadable.put(kept.key(), kept.records()));
            archive.write(json.writeValueAsBytes(machineReadable));
        }
    }

    private String page(List<Kept> everything) {
        var parts = new ArrayList<String>();
        everything.forEach(kept -> {
            parts.add("<h2>" + escaped(kept.heading()) + "</h2>");
            kept.records().forEach(fields -> {
                parts.add("<dl>");
                fields.forEach((name, value) ->
                        parts.add("<dt>" + escaped(words(name)) + "</dt><dd>" + escaped(inWords(value)) + "</dd>"));
                parts.add("</dl>");
            });
        });
        var title = escaped(texts.say("mypage.data.file.title", signboard.organisationName()));
        var when = escaped(texts.say("mypage.data.file.when", dates.moment(clock.instant())));
        return """
                <!doctype html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width">
                <style>body{font:16px/1.5 sans-serif;margin:2rem auto;max-width:42rem;padding:0 1rem}
                dl{border-top:1px solid #ccc;display:grid;gap:0 1rem;grid-template-columns:12rem 1fr}dt{color:#555}
                dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}</style></head>
                <body><h1>%s</h1><p>%s</p>
                %s
                </body></html>
                """.formatted(title, title, when, String.join("\n", parts));
    }

    /** {@code held_from} reads as «Held from». */
    private static String words(String column) {
        var words = column.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Texts.WRITTEN_IN) + words.substring(1);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
