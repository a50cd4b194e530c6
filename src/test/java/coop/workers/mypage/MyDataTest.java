package coop.workers.mypage;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.KeptOfPeople;
import coop.workers.access.PrivateLinks;
import coop.workers.casework.Correspondence;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.SomeMembers;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.WholeDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people are told that is kept of them, and what is let go of by itself. */
@OfficeTest
class MyDataTest {

    /**
     * Columns that hold a person's id and are not opened, with the reason: what colleagues did in the office is the history of
     * that matter, and what others wrote is asked for by a request for access.
     */
    private static final Map<String, String> TRACES = Map.ofEntries(
            entry("by_person", "who changed something stands in the history of what was changed"),
            entry("changed_by_person", "the same"),
            entry("entered_by", "who typed in a paper ballot or a voice by telephone, not whose it is"),
            entry("counted_by", "who counted an election"),
            entry("certified_by", "who certified a count"),
            entry("asked_by", "which colleague put a question"),
            entry("agreed_by", "which returning officer agreed"),
            entry("proposed_by", "which process owner proposed a change of a process"),
            entry("drafted_by", "which colleague drafted a bid"),
            entry("begun_by", "which colleague began a draft of a process, an import, or a run of renewals"),
            entry("done_by", "which colleague did a piece of work"),
            entry("saved_by", "which colleague saved a draft of an answer"),
            entry("asked", "whom a piece of work asks; it is gone when it is done"),
            entry("asking", "who waits for a draft of a process; gone when it is handed over"),
            entry("editor", "who has a draft of a process in hand; gone when it is given back"),
            entry("assignee", "who has a piece of work in hand; gone when it is done"),
            entry("cover_id", "who stands in for a colleague; it is that colleague's absence"),
            entry("kept_id", "two entries that were made one, in the register's own history"),
            entry("gone_id", "the same"));

    /** Columns of ids that are no person's: of the row itself, and of things. */
    private static final Set<String> THINGS = Set.of(
            "id",
            "account_id",
            "application_id",
            "award_id",
            "bank_line",
            "coop_id",
            "document",
            "draft_id",
            "election_id",
            "file_id",
            "fund_id",
            "funder_id",
            "instalment_id",
            "letter_id",
            "line_id",
            "meeting_id",
            "merger_id",
            "move_id",
            "officer_id",
            "opportunity_id",
            "pause_id",
            "payment_id",
            "picture_id",
            "proposal_id",
            "report_id",
            "resolution_id",
            "round_id",
            "run_id",
            "settled_by");

    @Autowired
    MyDataDesk desk;

    @Autowired
    AddressDesk addresses;

    @Autowired
    EndedLinks endedLinks;

    @Autowired
    PrivateLinks links;

    @Autowired
    Correspondence correspondence;

    @Autowired
    SomeMembers members;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    List<KeptOfPeople> rooms;

    @Autowired
    JdbcClient database;

    @Autowired
    WholeDatabase wholeDatabase;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void everythingIsHandedOutOnceToReadAndOnceForMachines() throws IOException {
        var person = members.person("Data <Mine> & Yours");
        members.enter(person, LocalDate.of(2025, 6, 1));

        var files = archiveOf(person);

        assertThat(files.keySet()).containsExactlyInAnyOrder("about-me.html", "about-me.json");
        assertThat(files.get("about-me.html"))
                .contains("Data &lt;Mine&gt; &amp; Yours", "3 Mill Lane", "Your shares", "1 June 2025");
        assertThat(files.get("about-me.json"))
                .contains(
                        "\"register.kept.person\"",
                        "\"full_name\" : \"Data <Mine> & Yours\"",
                        "\"shares\" : 1",
                        "\"2025-06-01\"");
    }

    @Test
    void nothingOfAnybodyElseIsHandedOut() throws IOException {
        var person = members.person("Data Reader");
        var other = members.person("Data Neighbour");
        members.enter(other, LocalDate.of(2025, 6, 1));

        var files = archiveOf(person);

        assertThat(files.values()).noneMatch(file -> file.contains("Data Neighbour"));
    }

    @Test
    void whoeverIsOnNoPageOfTheirOwnGetsNothing() {
        assertThatThrownBy(desk::everything).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentPerson.as(PersonId.random(), desk::everything))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyTableThatKeepsSomethingOfAPersonIsOpenedForThem() {
        var opened = rooms.stream()
                .flatMap(room -> room.drawers().stream())
                .map(KeptOfPeople.Drawer::sql)
                .collect(Collectors.joining("\n"));

        assertThat(tablesOfPeople()).isNotEmpty().allSatisfy(table -> assertThat(opened)
                .as("a drawer with " + table)
                .containsPattern(Pattern.quote(table) + "\\s"));
    }

    /** A column of ids of which nobody has said whose they are counts as a person's. */
    private List<String> tablesOfPeople() {
        return database.sql("""
                        select distinct c.table_schema || '.' || c.table_name
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.udt_name = 'uuid'
                          and c.column_name not in (:traces) and c.column_name not in (:things)
                          and c.table_schema not in ('mypage', 'public')
                        order by 1
                        """)
                .param("traces", TRACES.keySet())
                .param("things", THINGS)
                .query(String.class)
                .list();
    }

    @Test
    void anAddressThatWasNeverConfirmedIsLetGoOf() {
        var person = members.person("Data Unconfirmed");
        var wanted = new EmailAddress("never-confirmed@people.example");
        currentPerson.as(person, () -> addresses.ask(wanted));
        assertThat(wholeDatabase.tablesThatMention(wanted.value())).contains("mypage.new_address");

        clock.advance(Duration.ofDays(settings.get(Setting.WINDOW_DAYS) + 1));
        endedLinks.letGo();
        currentActor.as(Actor.OFFICE, correspondence::letGoOfLooseLetters);

        assertThat(wholeDatabase.tablesThatMention(wanted.value())).isEmpty();
    }

    @Test
    void linksThatHaveEndedAreLetGoOfAfterTheTimeThatIsSet() {
        links.issue("data-test", "subject-that-is-forgotten", Duration.ofMinutes(10));
        clock.advance(Duration.ofDays(settings.get(Setting.KEEP_ENDED_LINKS_DAYS)));
        endedLinks.letGo();
        assertThat(wholeDatabase.tablesThatMention("subject-that-is-forgotten")).isNotEmpty();

        clock.advance(Duration.ofMinutes(11));
        endedLinks.letGo();

        assertThat(wholeDatabase.tablesThatMention("subject-that-is-forgotten")).isEmpty();
    }

    @Test
    void onlyTheOfficeLetsGoOfLinks() {
        var now = clock.instant();

        assertThatThrownBy(() -> currentActor.as(Actor.outside("Anybody"), () -> links.letGoOfEnded(now)))
                .isInstanceOf(NotFound.class);
    }

    private Map<String, String> archiveOf(PersonId person) throws IOException {
        var archive = new ByteArrayOutputStream();
        currentPerson.as(person, () -> {
            try {
                desk.write(archive);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
