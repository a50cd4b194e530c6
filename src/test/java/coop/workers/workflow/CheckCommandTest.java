package coop.workers.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.BackOffice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes checked from the command line, with nothing else running. */
class CheckCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @Test
    void theProcessesOfTheReleaseHaveNeitherErrorsNorWarnings() throws IOException {
        var outcome = check("processes");

        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(complaints.toString(UTF_8)).contains("no errors, no warnings");
        assertThat(outcome).isZero();
    }

    @Test
    void anErrorIsToldWithItsFileItsElementAndASentence() throws IOException {
        copyOfConsent();
        replace("consent.bpmn", "name=\"Outcome?\" default=\"toMeeting\"", "name=\"Outcome?\"");

        var outcome = check(folder.toString());

        assertThat(lines())
                .contains(folder.resolve("consent.bpmn")
                        + ":outcomeOfRound: error: No answer is marked as the one to take where no other fits.");
        assertThat(outcome).isEqualTo(2);
    }

    @Test
    void aWarningLetsItPass() throws IOException {
        copyOfConsent();
        replace("consent.bpmn", "name=\"Outcome?\"", "name=\"Outcome\"");

        var outcome = check(folder.toString());

        assertThat(lines()).singleElement().asString().contains(":outcomeOfRound: warning: ");
        assertThat(complaints.toString(UTF_8)).contains("no errors, one warning");
        assertThat(outcome).isZero();
    }

    @Test
    void awayFromTheOfficeAGroupThatIsNoRoleIsOnlyDoubted() throws IOException {
        copyOfConsent();
        replace(
                "consent.bpmn",
                "formRef=\"integrate\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"secretary\"",
                "formRef=\"integrate\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"facilitators\"");

        var outcome = check(folder.toString());

        assertThat(lines()).singleElement().asString().contains(":integrateObjection: warning: “facilitators”");
        assertThat(outcome).isZero();
    }

    @Test
    void oneFileIsCheckedAmongItsNeighbours() throws IOException {
        copyOfConsent();
        replace("decision-review.bpmn", "Review of a decision", "");
        replace("consent.bpmn", "name=\"Outcome?\" default=\"toMeeting\"", "name=\"Outcome?\"");

        var outcome = check(folder.resolve("decision-review.bpmn").toString());

        assertThat(lines()).singleElement().asString().contains("decision-review.bpmn:decision-review: error: ");
        assertThat(outcome).isEqualTo(2);
    }

    @Test
    void everyHostileFileIsRefused() throws IOException {
        var outcome = check("src/test/resources/hostile");

        assertThat(files("src/test/resources/hostile")).isNotEmpty().allSatisfy(file -> assertThat(lines())
                .anySatisfy(line -> assertThat(line).startsWith(file + ":hostile: error: ")));
        assertThat(outcome).isEqualTo(2);
    }

    @Test
    void aPathWithNothingInItIsNotTakenForGood() throws IOException {
        assertThat(check(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(check(folder.toString())).isEqualTo(2);
        assertThat(complaints.toString(UTF_8)).contains("there is no process here to check");
    }

    @Test
    void withoutAPathItSaysWhatItIsFor() throws IOException {
        assertThat(check()).isEqualTo(2);
        assertThat(complaints.toString(UTF_8)).contains("check PATH…");
    }

    @Test
    void theProgramChecksWithoutTheOffice() throws IOException, InterruptedException {
        copyOfConsent();
        replace("consent.bpmn", "name=\"Outcome?\" default=\"toMeeting\"", "name=\"Outcome?\"");

        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BackOffice.class.getName(),
                        "check",
                        folder.toString())
                .start();
        var printed = new String(program.getInputStream().readAllBytes(), UTF_8);
        var outcome = program.waitFor();

        assertThat(printed).contains(":outcomeOfRound: error: ");
        assertThat(outcome).isEqualTo(2);
    }

    private int check(String... paths) throws IOException {
        return new CheckCommand(out, complaints).run(Arrays.asList(paths));
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private void copyOfConsent() throws IOException {
        Files.createDirectories(folder.resolve("letters"));
        for (var file : files("processes/consent")) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        for (var file : files("processes/consent/letters")) {
            Files.copy(file, folder.resolve("letters").resolve(file.getFileName()));
        }
    }

    private void replace(String file, String text, String by) throws IOException {
        var path = folder.resolve(file);
        var before = Files.readString(path);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, by));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
