package coop.workers.workflow.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import coop.workers.testing.Tea;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.Processes;
import coop.workers.workflow.PublishedFolders;
import coop.workers.workflow.PublishedFolders.FolderVersion;
import coop.workers.workflow.PublishedFolders.Outcome;
import coop.workers.workflow.PublishedProcesses;
import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of what owners publish. */
@OfficeTest
class FolderShelfTest {

    private final Tea tea = new Tea();

    @Autowired
    PublishedFolders published;

    @Autowired
    PublishedProcesses shelf;

    @Autowired
    Processes processes;

    @Autowired
    ReleasedFolders released;

    @Autowired
    FolderDeployment deployment;

    @Autowired
    StoredFolders stored;

    @Autowired
    JdbcClient database;

    @Autowired
    TurnableClock clock;

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void whatIsPublishedIsTheNextVersionWhateverTheClockSays() {
        var first = Tea.publish(published, tea.brewed());
        clock.advance(Duration.ofHours(-1));

        var second = Tea.publish(published, Tea.with(tea.brewed(), "", Tea::withMoreTime));

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(published.versions(tea.folder()))
                .extracting(FolderVersion::id)
                .containsExactly(second.id(), first.id());
        assertThat(published.folderOf(tea.process())).contains(tea.folder());
        assertThat(published.read(first.id()).hasSameFilesAs(tea.brewed())).isTrue();
        assertThat(shelf.versions(tea.process()).get(0).released()).isFalse();
    }

    @Test
    void aCaseKeepsTheLettersOfTheVersionItBeganWith() {
        Tea.publish(published, tea.brewed());
        var early = tea.want(processes);
        Tea.publish(published, Tea.with(tea.brewed(), "letters/tea-ordered.md", text -> text + "Cheers!\n"));
        var late = tea.want(processes);

        assertThat(published.letter(early, tea.folder(), "tea-ordered"))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("Cheers!"));
        assertThat(published.letter(late, tea.folder(), "tea-ordered"))
                .hasValueSatisfying(text -> assertThat(text).contains("Cheers!"));
        assertThat(published.letter(null, tea.folder(), "tea-ordered"))
                .hasValueSatisfying(text -> assertThat(text).contains("Cheers!"));
        assertThat(published.letter(early, tea.folder(), "none")).isEmpty();
    }

    @Test
    void whatMayNotRunIsNotPublishedAndNothingChanges() {
        Tea.publish(published, tea.brewed());
        var hostile =
                Tea.with(tea.brewed(), "", text -> text.replace("${placeOrder}", "${''.getClass().forName('x')}"));

        var outcome = published.publish(hostile, false);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.errors())
                .extracting(finding -> finding.element().orElse(""))
                .contains("orderTea"));
        assertThat(published.versions(tea.folder())).hasSize(1);
    }

    @Test
    void aProcessMayNotGoNorBeCalledOtherwise() {
        Tea.publish(published, tea.brewed());
        var other = new TreeMap<>(tea.brewed().files());
        var diagram = other.remove(tea.diagram());
        other.put(
                "coffee.bpmn",
                new String(diagram, UTF_8).replace(tea.folder(), "coffee").getBytes(UTF_8));

        var outcome = published.publish(new ProcessFolder(tea.folder(), other), false);

        assertThat(sentences(outcome)).contains("The process “" + tea.folder() + "” is missing.");
    }

    @Test
    void aProcessMayNotTakeTheNameOfAnother() {
        var files = new TreeMap<>(tea.brewed().files());
        files.put("consent.bpmn", "<x/>".getBytes(UTF_8));

        var outcome = published.publish(new ProcessFolder(tea.folder(), files), false);

        assertThat(sentences(outcome)).contains("There is a process “consent” already");
    }

    @Test
    void aLetterThatTheOfficeSendsByItsNameMayNotGo() {
        var consent = published.read(published.current("consent").orElseThrow().id());
        var files = new TreeMap<>(consent.files());
        files.remove("letters/entered-for-you.md");

        var outcome = published.publish(new ProcessFolder("consent", files), false);

        assertThat(sentences(outcome)).contains("The letter is missing, which the office sends by its name.");
    }

    @Test
    void aReleaseDoesNotOverwriteWhatAnOwnerPublished() {
        var ours = Tea.with(
                published.read(published.current("toy").orElseThrow().id()),
                "letters/biscuits.md",
                text -> text + "Enjoy them, " + tea.folder() + ".\n");
        var mine = Tea.publish(published, ours);

        deployment.start();

        assertThat(published.current("toy").map(FolderVersion::id)).contains(mine.id());
        assertThat(published.keptAside()).doesNotContain("toy");

        pretendTheReleaseBeforeWasAnother();
        assertThat(published.keptAside()).contains("toy");

        published.publish(released.find("toy").orElseThrow(), true);
        assertThat(published.keptAside()).doesNotContain("toy");
        assertThat(published.current("toy").orElseThrow().released()).isTrue();
    }

    /** As if this office had been upgraded since. */
    private void pretendTheReleaseBeforeWasAnother() {
        database.sql("update workflow.folder_version set released = false where folder = 'toy'")
                .update();
    }

    @Test
    void whatWasWrittenIntoTheDatabasePastTheOfficeIsFoundAtTheNextStart() {
        var version = Tea.publish(published, tea.brewed());
        assertThat(stored.unfit()).noneMatch(finding -> finding.file().contains(tea.folder()));

        rewrite(version, "${placeOrder}", "${runtime.exec()}");

        assertThat(stored.unfit()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("%1$s, version 1: %1$s.bpmn".formatted(tea.folder()));
            assertThat(finding.element()).contains("orderTea");
        });
        rewrite(version, "${runtime.exec()}", "${placeOrder}");
    }

    private void rewrite(FolderVersion version, String from, String to) {
        database.sql("""
                        update act_ge_bytearray
                        set bytes_ = convert_to(replace(convert_from(bytes_, 'UTF8'), ?, ?), 'UTF8')
                        where deployment_id_ = ? and name_ = ?""").params(from, to, version.id(), tea.diagram()).update();
    }

    private static String sentences(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? String.join(
                        "\n", refused.errors().stream().map(Finding::sentence).toList())
                : "published";
    }
}
