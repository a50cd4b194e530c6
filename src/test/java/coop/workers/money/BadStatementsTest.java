package coop.workers.money;

import static coop.workers.money.SomeMoney.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.CurrentActor;
import coop.workers.shared.Money;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a bank, or a hurried person, may hand over instead of a statement. Rolled back after each test. */
@OfficeTest
@Transactional
class BadStatementsTest {

    @Autowired
    StatementDesk desk;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£1,2O0",
                "1.200.00",
                "12,34",
                "nil",
                "1e9",
                "12.345",
                "=1+1",
                "99999999999999999999",
                "",
                "１２",
                "--5",
                "5-"
            })
    void anAmountThatIsNoneIsSetAsideAndTheLineBelowIsIn(String typed) {
        var file = take(
                "Date,Description,Amount\n03/11/2026,%s,\"%s\"\n04/11/2026,%s,20.00\n".formatted(mark, typed, mark));

        assertThat(file.bad()).isEqualTo(1);
        assertThat(file.fresh()).isEqualTo(1);
        assertThat(aside(file)).singleElement().satisfies(line -> {
            assertThat(line.position()).isEqualTo(2);
            assertThat(line.why().key()).isEqualTo("money.bank.bad.amount");
            assertThat(line.why().arguments()).containsExactly(typed);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "03/13/2026", "2026-11-03", "yesterday", "03/11/26"})
    void aDayThatIsNoneIsSetAsideAndTheLineBelowIsIn(String typed) {
        var file = take("Date,Description,Amount\n%s,%s,1.00\n04/11/2026,%s,20.00\n".formatted(typed, mark, mark));

        assertThat(aside(file)).extracting(line -> line.why().key()).containsExactly("money.bank.bad.date");
        assertThat(file.fresh()).isEqualTo(1);
    }

    @Test
    void aLineThatBreaksOffAtTheEndIsSetAsideAndTheOthersAreIn() {
        var file = take("Date,Description,Amount\n03/11/2026,%s,10.00\n04/11/20".formatted(mark));

        assertThat(file.fresh()).isEqualTo(1);
        assertThat(aside(file)).singleElement().satisfies(line -> assertThat(line.text())
                .isEqualTo("04/11/20"));
    }

    @Test
    void aQuotationMarkThatNeverEndsSwallowsNothingUnseen() {
        var file = take("Date,Description,Amount\n03/11/2026,%s,10.00\n04/11/2026,\"%s,20.00\n05/11/2026,%s,30.00\n"
                .formatted(mark, mark, mark));

        assertThat(file.fresh()).isEqualTo(1);
        assertThat(aside(file)).singleElement().satisfies(line -> {
            assertThat(line.position()).isEqualTo(3);
            assertThat(line.text()).contains("30.00");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"federation.ofx", "federation.camt053.xml"})
    void aFileThatBreaksOffIsRefusedWholeAndLeavesNothing(String name) throws IOException {
        var whole = Files.readAllBytes(Path.of("src/test/resources/bank", name));
        var before = files();

        assertThatThrownBy(() -> take(mark + name, java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(
                                refused.problems().get(0).message().arguments())
                        .contains(mark + name));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsNoTextIsRefusedByName() {
        var noise = new byte[4_096];
        new Random(3).nextBytes(noise);

        assertThatThrownBy(() -> take("picture.csv", noise))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(
                                problem -> assertThat(problem.message().key()).isEqualTo("money.bank.no-text")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-15"})
    void thePoundAndAccentsAreReadInWhicheverEncodingTheBankWrites(String encoding) {
        var text = "Date,Description,Amount\n03/11/2026,CAFÉ %s,£12.50\n".formatted(mark);

        var file = take("café.csv", text.getBytes(Charset.forName(encoding)));

        assertThat(file.bad()).isZero();
        assertThat(database.sql("select payer || reference from money.payment where reference like :mark")
                        .param("mark", "%" + mark)
                        .query(String.class)
                        .single())
                .isEqualTo("CAFÉ " + mark);
    }

    @Test
    void semicolonsQuotesBlankLinesAndAMarkOfByteOrderAreNoObstacle() {
        var file = take(
                "\uFEFF\r\n\"Date\";\"Description\";\"Amount\"\r\n\r\n03/11/2026;\"%s; with love\";\"1,200.00\"\r\n"
                        .formatted(mark));

        assertThat(file.bad()).isZero();
        assertThat(sum()).isEqualTo(Money.ofPounds(1_200));
    }

    @Test
    void theSameFileRenamedAndTheSameLinesInAnotherFileChangeNothing() {
        var text = "Date,Description,Amount\n03/11/2026,%s,10.00\n03/11/2026,%s,10.00\n".formatted(mark, mark);
        var first = take("november.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(take("renamed.txt", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(first);
        var other = take("other.csv", (text + "04/11/2026,%s,5.00\n".formatted(mark)).getBytes(StandardCharsets.UTF_8));

        assertThat(other.known()).isEqualTo(2);
        assertThat(other.fresh()).isEqualTo(1);
        assertThat(sum()).isEqualTo(Money.ofPounds(25));
    }

    private Money sum() {
        return Money.ofPence(database.sql("select sum(amount_pence) from money.payment where reference like :mark")
                .param("mark", "%" + mark + "%")
                .query(Long.class)
                .single());
    }

    private int files() {
        return currentActor.as(TREASURER, () -> desk.countFiles());
    }

    private List<SetAside> aside(ImportedStatement file) {
        return currentActor.as(TREASURER, () -> desk.setAside(file.id(), 0, 10));
    }

    private ImportedStatement take(String text) {
        return take(mark + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportedStatement take(String name, byte[] content) {
        return currentActor.as(TREASURER, () -> desk.take(name, content)).get(0);
    }
}
