package coop.workers.architecture;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rooms number their migrations by date and minute, without asking each other (decision record 6). */
class MigrationsTest {

    /** With those of the demonstration, which run over the same schema. */
    private static final Path ALL = Path.of("src/main/resources/db");

    private static final Path MIGRATIONS = ALL.resolve("migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{12})__([a-z]+)_[a-z_]+\\.sql");

    private static final Pattern COVERS = Pattern.compile("audit\\.cover\\('([a-z_.]+)'");
    private static final Pattern RESHAPES = Pattern.compile(
            "alter table ([a-z_]+\\.[a-z_]+)[^;]*?(?:add column[^,;]*?(?:not null|default)|drop column|rename column|\\stype\\s)");

    @Test
    void noTwoMigrationsHaveTheSameNumber() throws IOException {
        var twice = migrations(ALL).stream()
                .collect(groupingBy(file -> file.getFileName().toString().substring(0, "V202611240415".length())))
                .values()
                .stream()
                .filter(files -> files.size() > 1)
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    void everyMigrationIsNamedAfterItsMinuteItsRoomAndWhatItMakes() throws IOException {
        assertThat(migrations(MIGRATIONS)).isNotEmpty().allSatisfy(file -> {
            var name = NAME.matcher(file.getFileName().toString());

            assertThat(name.matches()).as(file.toString()).isTrue();
            assertThat(MIGRATIONS.resolve(name.group(2)).resolve(file.getFileName()))
                    .isEqualTo(file);
        });
    }

    /** The audit compares rows with what they were when they were written (decision record 23). */
    @Test
    void whoeverGivesCoveredRowsAnotherShapeHasThemNotedAnew() throws IOException {
        var covered = new HashSet<String>();
        var silent = new ArrayList<String>();
        for (var file : inTheirOrder()) {
            var text = Files.readString(file);
            COVERS.matcher(text).results().forEach(found -> covered.add(found.group(1)));
            RESHAPES.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(covered::contains)
                    .filter(table -> !text.contains("audit.cover('" + table) && !text.contains("audit.anew('" + table))
                    .forEach(table -> silent.add(file.getFileName() + ": " + table));
        }

        assertThat(covered).contains("casework.timeline_entry", "money.invoice");
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table money.fund add column closed boolean not null default false;",
                "alter table money.fund add column a text,\n    add column b integer default 0;",
                "alter table money.fund drop column purpose;",
                "alter table money.fund rename column purpose to aim;",
                "alter table money.fund alter column purpose type text;"
            })
    void otherShapesAreToldFromWhatChangesNoRow(String statement) {
        assertThat(RESHAPES.matcher(statement).find()).isTrue();
        assertThat(RESHAPES.matcher("alter table money.fund add column a text, alter column b drop default;")
                        .find())
                .isFalse();
    }

    private static List<Path> inTheirOrder() throws IOException {
        return migrations(MIGRATIONS).stream()
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .toList();
    }

    private static List<Path> migrations(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }
}
