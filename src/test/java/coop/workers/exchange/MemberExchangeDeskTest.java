package coop.workers.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.exchange.MemberExchangeDesk.Part;
import coop.workers.money.DeclaredYears;
import coop.workers.money.DeclaredYears.DeclaredYear;
import coop.workers.money.LabourCosts;
import coop.workers.organisation.Settings;
import coop.workers.register.CoopMemberDesk;
import coop.workers.register.CoopMemberDesk.CoopMember;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.KnownCoop;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisteredNumber;
import coop.workers.register.Registrar;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members brought from other books, and given back to them. */
@OfficeTest
class MemberExchangeDeskTest {

    private static final Actor PRIYA = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private static final Actor KWAME = new Actor(PersonId.random(), "Kwame", Set.of(Role.TREASURER));
    private static final LocalDate SINCE = LocalDate.of(2024, 4, 1);
    private static final Path ALL = Path.of("../shared/data/coops/worker-coops.csv");
    private static final String HEADINGS =
            "Contact ID,Display Name,Legal Form,Registrar,Registered Number,Street Address,City,Postal Code,Country,Email,"
                    + "Nominee,Primary Contact,Primary Contact Email,Member Since,Membership Expiration Date,"
                    + "Wage Bill,Paid to Self-Employed Members,Subscription,Pay What We Can\n";

    @Autowired
    MemberExchangeDesk desk;

    @Autowired
    RegisterDesk register;

    @Autowired
    CoopMemberDesk coops;

    @Autowired
    DeclaredYears years;

    @Autowired
    Settings settings;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient database;

    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aMemberComesInWithItsRepresentativeItsRenewalDateAndItsLastDeclaration() {
        var file = compare(HEADINGS
                + "C%s,Dyers %s,Society,FCA,%s,2 Canal Street,Leeds,LS1 4AB,United Kingdom,dyers-%s@coops.example,"
                        .formatted(mark, mark, mark, mark)
                + ",Rae Dyer,rae-%s@coops.example,01/04/2019,31/03/%d,\"£212,400.00\",1000,,\n"
                        .formatted(mark, settings.today().getYear() + 1));
        assertThat(file.count(Verdict.ENTERS)).isEqualTo(1);
        assertThat(register(mark)).isEmpty();

        takeIn(file);

        var member = member(mark);
        assertThat(member.name()).isEqualTo("Dyers " + mark);
        assertThat(member.postalAddress()).isEqualTo("2 Canal Street\nLeeds\nLS1 4AB");
        assertThat(member.contact()).isEqualTo("Rae Dyer");
        assertThat(member.email()).hasToString("dyers-%s@coops.example".formatted(mark));
        assertThat(member.renewsOn()).isEqualTo(LocalDate.of(settings.today().getYear() + 1, 4, 1));
        assertThat(declared(member.number()))
                .isEqualTo(new DeclaredYear(
                        settings.today().getYear(),
                        new LabourCosts(Money.ofPounds(212_400), Money.ofPounds(1_000)),
                        Money.ofPence(213_40),
                        false));
    }

    @Test
    void theSameListAgainChangesNothingAndSaysSo() {
        var list = HEADINGS + row("Dyers", mark) + row("Weavers", "W" + mark);
        takeIn(compare(list));
        var before = everything();

        var again = compare(list);

        assertThat(again.count(Verdict.KNOWN)).isEqualTo(2);
        assertThat(again.toDo()).isZero();
        takeIn(again);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void twoPeopleWhoBringTheSameListEnterEachCoopOnce() {
        var list = HEADINGS + row("Dyers", mark);
        var one = compare(list);
        var other = actors.as(
                new Actor(PersonId.random(), "Morag", Set.of(Role.SECRETARY)),
                () -> desk.compare("list.csv", list.getBytes(StandardCharsets.UTF_8), SINCE));
        assertThat(other.count(Verdict.ENTERS)).isEqualTo(1);

        takeIn(one);
        takeIn(other);

        assertThat(actors.as(PRIYA, () -> desk.find(other.id())).failed()).isZero();
        assertThat(database.sql("select count(*) from register.coop where registered_number = :number")
                        .param("number", mark.toUpperCase(Locale.ROOT))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatTheRegisterSaysOtherwiseStaysAndIsTold() {
        takeIn(compare(HEADINGS + row("Dyers", mark)));

        var moved = compare(HEADINGS + row("Painters", mark).replace("2 Canal Street", "9 Mill Lane"));

        assertThat(moved.count(Verdict.DIFFERS)).isEqualTo(1);
        assertThat(keys(moved)).containsExactly("exchange.differs.name", "exchange.differs.address");
        takeIn(moved);
        assertThat(member(mark).name()).isEqualTo("Dyers " + mark);
    }

    @Test
    void aDeclarationOfAKnownMemberIsKeptOnce() {
        takeIn(compare(HEADINGS + row("Dyers", mark)));
        var withFigures = HEADINGS + row("Dyers", mark).replace("2020-05-01,,,", "2020-05-01,,150000,");

        var file = compare(withFigures);

        assertThat(file.count(Verdict.DECLARES)).isEqualTo(1);
        takeIn(file);
        assertThat(declared(member(mark).number()).net()).isEqualTo(Money.ofPounds(150));
        assertThat(compare(withFigures).count(Verdict.KNOWN)).isEqualTo(1);
        var otherwise = compare(withFigures.replace("150000", "900000"));
        assertThat(otherwise.count(Verdict.DIFFERS)).isEqualTo(1);
        assertThat(keys(otherwise)).containsExactly("exchange.differs.declared");
    }

    @Test
    void aCoopTwiceInAListIsSetAsideTheSecondTime() {
        var file = compare(HEADINGS + row("Dyers", mark) + row("Dyers again", mark));

        assertThat(file.count(Verdict.ENTERS)).isEqualTo(1);
        assertThat(keys(file)).contains("exchange.line.twice");
    }

    @Test
    void theSameNumberAtAnotherRegistrarIsAnotherCoop() {
        var file = compare(HEADINGS
                + row("Dyers", mark)
                + row("Dyers", mark)
                        .replace("Society,FCA", "Company,Companies House")
                        .replace("C" + mark, "D" + mark));

        assertThat(file.count(Verdict.ENTERS)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Display Name|''|exchange.line.no-name",
                "Street Address|''|exchange.line.no-address",
                "Legal Form|Guild|exchange.line.legal-form",
                "Legal Form|11|exchange.line.legal-form",
                "Legal Form|Unincorporated|exchange.line.no-nominee",
                "Registered Number|''|exchange.line.no-number",
                "Registered Number|123456789012345678901|exchange.line.too-long",
                "Email|nobody at home|exchange.line.email",
                "Member Since|31/02/2020|exchange.line.day",
                "Member Since|2999-01-01|exchange.line.future",
                "Membership Expiration Date|2001-01-01|exchange.line.expired-before",
                "Wage Bill|'£1,2O0'|exchange.line.amount",
                "Wage Bill|-5|exchange.line.amount",
                "Wage Bill|99999999999|exchange.line.amount",
                "Subscription|200|exchange.line.no-figures",
            })
    void whatIsWrongWithALineIsToldAndTheGoodOneIsTakenIn(String column, String value, String key) {
        var headings = HEADINGS.strip().split(",", -1);
        var cells = row("Dyers", mark).strip().split(",", -1);
        for (var index = 0; index < headings.length; index++) {
            if (headings[index].equals(column)) {
                cells[index] = "\"" + value + "\"";
            }
            if (column.equals("Street Address") && Set.of("City", "Postal Code").contains(headings[index])) {
                cells[index] = "";
            }
        }

        var file = compare(HEADINGS + String.join(",", cells) + "\n" + row("Good", "G" + mark));

        assertThat(file.count(Verdict.SET_ASIDE)).isEqualTo(1);
        assertThat(keys(file)).contains(key);
        takeIn(file);
        assertThat(register("G" + mark)).isPresent();
        assertThat(register(mark)).isEmpty();
    }

    @Test
    void aLineThatBreaksOffIsSetAsideAndAFormerMemberToo() {
        var file = compare(HEADINGS.replace("Nominee", "Status")
                + row("Dyers", mark).replace("example,,", "example,Expired,") + "C9,Broken off");

        assertThat(keys(file)).containsExactly("exchange.line.no-member", "exchange.line.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void semicolonsQuotesAndEncodingsAreNoObstacle(String encoding) {
        var text = "\"Organisation Name\";\"Legal Form\";\"Registered Number\";\"Street Address\"\r\n"
                + "\"Caffi Tŷ \"\"Gwyn\"\" %s\";9;%s;\"2 Stryd Fawr; Bangor\"\r\n".formatted(mark, mark);
        var written = encoding.equals("windows-1252") ? text.replace('ŷ', 'é') : text;

        var file =
                actors.as(PRIYA, () -> desk.compare("aelodau.csv", written.getBytes(Charset.forName(encoding)), SINCE));
        takeIn(file);

        assertThat(member(mark).name()).contains("\"Gwyn\"").contains(encoding.equals("windows-1252") ? "é" : "ŷ");
        assertThat(member(mark).postalAddress()).isEqualTo("2 Stryd Fawr; Bangor");
    }

    @Test
    void whatIsNoListIsRefusedByName() {
        assertThatThrownBy(() -> compare("Fruit,Colour\napple,green\n"))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(
                                refused.problems().get(0).message().arguments())
                        .contains("members.csv"));
        assertThatThrownBy(() -> compare("")).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> compare("Name\n")).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> compare("\u0000\u0001\u0002")).isInstanceOf(Rejection.class);
    }

    @Test
    void onlyWhoWritesInTheRegisterBringsAndTakesLists() {
        var file = compare(HEADINGS + row("Dyers", mark));

        for (var nosy : List.of(KWAME, Actor.outside("Rae"))) {
            assertThatThrownBy(() -> actors.as(nosy, () -> desk.find(file.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as(nosy, () -> desk.start(file.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as(nosy, () -> desk.members(row -> {})))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> actors.as(PRIYA, () -> desk.workThrough())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatALineSaidOfPeopleIsLetGoOfOnceItIsEntered() {
        var file = compare(HEADINGS + row("Dyers", mark));
        takeIn(file);

        assertThat(database.sql("select count(*) from exchange.member_line where file_id = :file and said is not null")
                        .param("file", file.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatGoesOutComesInAgainAsKnown() throws IOException {
        takeIn(compare(HEADINGS
                + row("=Dyers", mark).replace("C" + mark, "=C" + mark)
                + row("Painters", "P" + mark)
                        .replace(
                                "2 Canal Street,Leeds,LS1 4AB",
                                "\"Unit 4\nOld Mill\nMill Lane\nWater End\",Leeds,LS1 4AB")));

        var out = new StringWriter();
        try (var list = CsvWriter.builder().build(out)) {
            list.writeRecord(
                    Stream.of(MemberColumn.values()).map(MemberColumn::heading).toList());
            actors.as(
                    PRIYA,
                    () -> desk.members(row -> {
                        if (row.getOrDefault(MemberColumn.NAME, "").endsWith(mark)) {
                            list.writeRecord(cells(row));
                        }
                    }));
        }

        assertThat(out.toString()).contains("=C" + mark);
        var again = compare(out.toString());
        assertThat(again.lines()).isEqualTo(2);
        assertThat(again.count(Verdict.KNOWN)).isEqualTo(2);
    }

    @Test
    void theWorkerCoopsOfBritainComeInOnce() throws IOException {
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(ALL)
                    .as("the list of all worker co-ops lies beside the project where the whole set of data is at hand")
                    .exists();
        }
        var list = withAddressesAndOwnNumbers(Files.readString(ALL));

        var compared = compare(list);
        assertThat(compared.lines()).isEqualTo(387);
        assertThat(compared.unread()).contains("Description", "SIC Code");
        assertThat(compared.count(Verdict.ENTERS)).isEqualTo(385);
        assertThat(keys(compared)).contains("exchange.line.no-nominee");
        takeIn(compared);

        var again = compare(list);
        assertThat(again.count(Verdict.KNOWN)).isEqualTo(385);
        assertThat(again.toDo()).isZero();
        assertThat(actors.as(PRIYA, () -> desk.find(compared.id())).failed()).isZero();
    }

    /** The list leaves addresses out, which the register must have; and other tests may have entered the same co-ops. */
    private String withAddressesAndOwnNumbers(String text) throws IOException {
        var out = new StringWriter();
        try (var rows = CsvReader.builder().ofCsvRecord(text);
                var list = CsvWriter.builder().build(out)) {
            var first = true;
            for (var row : rows) {
                var cells = new ArrayList<>(row.getFields());
                cells.add(first ? "Street Address" : "1 High Street");
                if (!first && !cells.get(10).isBlank()) {
                    cells.set(10, cells.get(10) + mark);
                }
                list.writeRecord(cells);
                first = false;
            }
        }
        return out.toString();
    }

    private static List<String> cells(Map<MemberColumn, String> row) {
        return Stream.of(MemberColumn.values())
                .map(column -> row.getOrDefault(column, ""))
                .toList();
    }

    private static String row(String name, String number) {
        var mark = number.substring(number.length() - 6);
        return "C%s,%s %s,Society,FCA,%s,2 Canal Street,Leeds,LS1 4AB,United Kingdom,%s@coops.example,,,,2020-05-01,,,,,\n"
                .formatted(number, name, mark, number, number);
    }

    private List<String> keys(MemberImport file) {
        return actors.as(PRIYA, () -> desk.lines(file.id(), Part.ALL, 0, 500)).stream()
                .filter(line -> line.verdict() != Verdict.ENTERS)
                .flatMap(line -> line.notes().stream())
                .map(Message::key)
                .toList();
    }

    private MemberImport compare(String text) {
        return actors.as(PRIYA, () -> desk.compare("members.csv", text.getBytes(StandardCharsets.UTF_8), SINCE));
    }

    private void takeIn(MemberImport file) {
        actors.as(PRIYA, () -> desk.start(file.id()));
        actors.as(Actor.OFFICE, () -> desk.workThrough());
    }

    private Optional<KnownCoop> register(String number) {
        return actors.as(PRIYA, () -> register.coopWith(new RegisteredNumber(Registrar.FCA_MUTUALS, number)));
    }

    private CoopMember member(String number) {
        var known = register(number).orElseThrow();
        return actors.as(PRIYA, () -> coops.find(known.number()));
    }

    private DeclaredYear declared(MemberNumber member) {
        return Objects.requireNonNull(years.latest(List.of(member)).get(member));
    }

    private String everything() {
        return database.sql("""
                        select (select count(*) from register.coop) || ' ' || (select count(*) from register.membership)
                          || ' ' || (select count(*) from register.person) || ' ' || (select count(*) from renewal.declared_year)
                          || ' ' || (select count(*) from register.alteration)
                        """).query(String.class).single();
    }
}
