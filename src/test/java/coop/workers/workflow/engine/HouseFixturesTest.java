package coop.workers.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.Fixtures;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rooms of the office go by cannot be taken from a process by its owner. */
@OfficeTest
class HouseFixturesTest {

    @Autowired
    DiagramCheck check;

    @Autowired
    ReleasedFolders released;

    @Test
    void whatIsReleasedHasAllThatTheOfficeGoesBy() {
        assertThat(released.all()).isNotEmpty().allSatisfy(folder -> assertThat(check.check(folder))
                .as(folder.name())
                .noneMatch(finding -> finding.sentence().contains("Put it back")));
        assertThat(check.fixtures("admission")).satisfies(fixtures -> {
            assertThat(fixtures.steps())
                    .contains("enterInRegister", "layBeforeBoard")
                    .doesNotContain("remindApplicant");
            assertThat(fixtures.messages()).contains("applicantAnswered");
            assertThat(fixtures.calls()).containsExactly("consent");
            assertThat(fixtures.asks("check-application", "checkOutcome")).isTrue();
        });
    }

    @Test
    void aFolderThatNoReleaseBringsHasNoFixtures() {
        assertThat(check.fixtures("nobody-knows-it")).isEqualTo(Fixtures.NONE);
    }

    @Test
    void aStepThatTheOfficeGoesByMayNotGo() {
        assertThat(sentences(admission(".bpmn", "${enterInRegister}", "${sendWelcome}")))
                .contains("Nothing does the step “enterInRegister” any more, by which the office goes. Put it back.");
    }

    @Test
    void aReminderMayGo() {
        assertThat(sentences(admission(".bpmn", "${remindApplicant}", "${askForMore}")))
                .isEmpty();
    }

    @Test
    void aMessageThatTheOfficeSendsMustBeWaitedFor() {
        assertThat(sentences(admission(".bpmn", "name=\"applicationWithdrawn\"", "name=\"applicationGone\"")))
                .contains(
                        "Nothing waits for “applicationWithdrawn” any more, which the office tells its cases. Put it back.");
    }

    @Test
    void whatTheOfficeWaitsForMustBeGoneThrough() {
        assertThat(sentences(admission(".bpmn", "calledElement=\"consent\"", "calledElement=\"decision-review\"")))
                .contains(
                        "The process “consent” is not gone through any more; the office waits for what comes of it. Put it back.");
    }

    @Test
    void aFormWhoseAnswersTheOfficeActsUponMustBeAskedBy() {
        assertThat(sentences(admission(".bpmn", "formRef=\"agree-nominee\"", "formRef=\"resolve-duplicate\"")))
                .contains(
                        "No work asks by the form “agree-nominee” any more, whose answers the office acts upon. Put it back.");
    }

    @Test
    void aQuestionWhoseAnswerTheOfficeReadsKeepsItsName() {
        assertThat(check.check(admission("check-application.form", "\"key\": \"question\"", "\"key\": \"asked\"")))
                .anySatisfy(finding -> {
                    assertThat(finding.file()).isEqualTo("check-application.form");
                    assertThat(finding.element()).contains("question");
                    assertThat(finding.sentence())
                            .isEqualTo(
                                    "The question “question” is missing, whose answer the office reads. It may be put in other words, but neither go nor be named otherwise.");
                });
    }

    private List<String> sentences(ProcessFolder folder) {
        return check.check(folder).stream()
                .filter(finding -> finding.element().filter("admission"::equals).isPresent())
                .map(Finding::sentence)
                .toList();
    }

    private ProcessFolder admission(String file, String before, String after) {
        var folder = released.find("admission").orElseThrow();
        var files = new TreeMap<>(folder.files());
        files.replaceAll((path, content) -> path.endsWith(file)
                ? new String(content, StandardCharsets.UTF_8)
                        .replace(before, after)
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        var changed = new ProcessFolder(folder.name(), files);
        assertThat(changed.hasSameFilesAs(folder)).as("nothing was changed").isFalse();
        return changed;
    }
}
