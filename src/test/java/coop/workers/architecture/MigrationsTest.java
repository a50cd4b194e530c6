package coop.workers.architecture;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rooms number their migrations by date and minute, without asking each other (decision record 6). */
class MigrationsTest {

    /** With those of the demonstration, which run over the same schema. */
    private static final Path ALL = Path.of("src/main/resources/db");

    private static final Path MIGRATIONS = ALL.resolve("migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{12})__([a-z]+)_[a-z_]+\\.sql");

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

    private static List<Path> migrations(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }
}
