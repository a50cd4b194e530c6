package coop.workers.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of members from the command line. */
@OfficeTest
class ImportCommandTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    JdbcClient database;

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    ImportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aListIsOnlyLookedAtThenTakenInAndKnownTheSecondTime() throws IOException {
        var list = list("Dyers %s,Society,%s,2 Canal Street\n".formatted(mark, mark));

        assertThat(run("--dry-run", "--since=2024-04-01", list)).isZero();
        assertThat(said()).contains("members.csv:2: Dyers " + mark + ": Entered as a member.");
        assertThat(entered()).isZero();

        assertThat(run("--since=2024-04-01", list)).isZero();
        assertThat(said()).contains("members.csv: 1 line was taken in.");
        assertThat(entered()).isEqualTo(1);

        assertThat(run(list)).isZero();
        assertThat(said()).contains("members.csv: Nothing was taken in.");
        assertThat(entered()).isEqualTo(1);
    }

    @Test
    void aBadLineIsToldWithItsReasonAndTheExitCodeAndTheGoodOneIsIn() throws IOException {
        var list = list("Dyers %s,Society,%s,2 Canal Street\nWeavers,Guild,7,3 Mill Lane\n".formatted(mark, mark));

        assertThat(run(list)).isEqualTo(2);

        assertThat(said())
                .contains("members.csv:3: Weavers: Set aside. “Guild” is no legal form that the register knows.");
        assertThat(entered()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadOrUnderstoodIsToldAndChangesNothing() throws IOException {
        assertThat(run(folder.resolve("nowhere.csv").toString())).isEqualTo(2);
        assertThat(run(list(""))).isEqualTo(2);
        assertThat(run("--since=yesterday", list(""))).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();

        assertThat(complaints.toString(UTF_8))
                .contains("nowhere.csv: There is no such file")
                .contains("has no lines")
                .contains("--since=yesterday")
                .contains("Usage: import");
    }

    private int run(String... words) throws IOException {
        return new ImportCommand(out, complaints, settings -> within()).run(List.of(words));
    }

    /** Closing it leaves the office of the tests open. */
    private GenericApplicationContext within() {
        var context = new GenericApplicationContext(office);
        context.refresh();
        return context;
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private String list(String lines) throws IOException {
        var file = folder.resolve("members.csv");
        Files.writeString(file, "Name,Legal Form,Registered Number,Street Address\n" + lines);
        return file.toString();
    }

    private int entered() {
        return database.sql("select count(*) from register.coop where registered_number = upper(:number)")
                .param("number", mark)
                .query(Integer.class)
                .single();
    }
}
