package coop.workers.studio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Tea;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.PublishedFolders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes from outside goes through the same gate as what is written here. */
@OfficeTest
class ExchangeDeskTest {

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");

    private final Tea tea = new Tea();
    private final Actor olu = new Actor(PersonId.random(), "Olu", Set.of(Role.PROCESS_OWNER));

    @Autowired
    ExchangeDesk desk;

    @Autowired
    DraftDesk drafts;

    @Autowired
    PublishingDesk publishing;

    @Autowired
    PublishedFolders published;

    @Autowired
    CurrentActor actors;

    private DraftId draft = new DraftId(java.util.UUID.randomUUID());

    @BeforeEach
    void begin() {
        Tea.publish(published, tea.brewed());
        draft = as(() -> drafts.begin(tea.process()));
    }

    private static List<Path> hostile() throws IOException {
        return files(HOSTILE);
    }

    private static List<Path> wholeFiles() throws IOException {
        return files(HOSTILE.resolve("whole"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void anAttackIsNotEvenTakenIntoADraftAndItsElementIsNamed() throws IOException {
        assertThat(hostile()).isNotEmpty().allSatisfy(file -> assertThat(
                        refused(file.getFileName().toString(), Files.readAllBytes(file)))
                .anySatisfy(problem -> {
                    assertThat(problem.message().key()).isEqualTo("studio.problem.harm.at");
                    assertThat(problem.message().arguments()).contains("hostile");
                }));
        assertThat(as(() -> drafts.open(draft)).files()).hasSize(6);
    }

    @Test
    void aFileThatCannotBeTrustedAtAllIsNotTakenIn() throws IOException {
        assertThat(wholeFiles()).isNotEmpty().allSatisfy(file -> assertThat(
                        refused(file.getFileName().toString(), Files.readAllBytes(file)))
                .isNotEmpty());
    }

    @Test
    void anAttackWrittenIntoADraftIsNotProposedAndItsElementIsNamed() throws IOException {
        assertThat(hostile()).isNotEmpty().allSatisfy(file -> {
            var name = file.getFileName().toString();
            var text = Files.readString(file);
            as(() -> drafts.save(draft, name, text, 0));

            assertThat(as(() -> publishing.readiness(draft)).errors())
                    .extracting(finding -> finding.element().orElse(""))
                    .contains("hostile");
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> as(() -> publishing.propose(draft, "Because.", "No matter.")));
            as(() -> drafts.remove(draft, name, 1));
        });
    }

    @Test
    void aDiagramOfTheDesktopModellerComesInInPlaceOfTheOneBefore() {
        var changed = Tea.withMoreTime(text(tea.diagram()));

        upload(tea.diagram(), changed.getBytes(UTF_8));

        assertThat(text(tea.diagram())).isEqualTo(changed);
        var ready = as(() -> publishing.readiness(draft));
        assertThat(ready.errors()).isEmpty();
        assertThat(ready.behind()).isFalse();
        assertThat(ready.differences().isEmpty()).isFalse();
    }

    @Test
    void whatADesktopModellerLeavesOutIsPutInAndAStepIsFoundByItsTemplate() {
        var before = text(tea.diagram());
        var drawn = before.replace(" camunda:formRefBinding=\"deployment\"", "")
                .replace(
                        "camunda:delegateExpression=\"${placeOrder}\"",
                        "camunda:modelerTemplate=\"coop.workers.step.placeOrder\"");
        assertThat(drawn).isNotEqualTo(before);

        upload(tea.diagram(), drawn.getBytes(UTF_8));

        assertThat(text(tea.diagram()))
                .contains("camunda:formRefBinding=\"deployment\"", "camunda:delegateExpression=\"${placeOrder}\"");
        assertThat(as(() -> publishing.readiness(draft)).errors()).isEmpty();
    }

    @Test
    void aLetterComesInAmongTheLetters() {
        upload("tea-is-off.md", "Subject: No tea\n\nSorry.\n".getBytes(UTF_8));

        assertThat(as(() -> drafts.open(draft)).files()).contains("letters/tea-is-off.md");
    }

    @Test
    void aHugeFileAndOneInAnotherEncodingAndOneOfAnotherKindAreRefused() {
        assertThat(keys(refused("huge.bpmn", new byte[5_000_000]))).containsExactly("studio.problem.file-size");
        assertThat(keys(refused("odd.form", "{\"id\":\"öd\"}".getBytes(ISO_8859_1))))
                .containsExactly("studio.problem.encoding");
        assertThat(keys(refused("evil.groovy", new byte[0]))).containsExactly("studio.problem.file-name");
        assertThat(keys(refused("../../etc/passwd.form", new byte[0]))).containsExactly("studio.problem.file-name");
    }

    @Test
    void modelsOfOtherToolsAreRefusedWhereTheyUseWhatOnlyThoseKnow() {
        var zeebe = text(tea.diagram())
                .replace("<bpmn:definitions ", "<bpmn:definitions xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" ")
                .replace("<bpmn:extensionElements>", "<bpmn:extensionElements><zeebe:taskDefinition type=\"tea\" />");
        var signavio = text(tea.diagram())
                .replace(
                        "<bpmn:definitions ",
                        "<bpmn:definitions xmlns:signavio=\"http://www.signavio.com\" signavio:x=\"1\" ");
        var papers =
                text(tea.diagram()).replace("<bpmn:startEvent", "<bpmn:dataObject id=\"papers\" /><bpmn:startEvent");

        assertThat(elements(refused(tea.diagram(), zeebe.getBytes(UTF_8)))).contains("orderTea");
        assertThat(elements(refused(tea.diagram(), signavio.getBytes(UTF_8)))).contains("tea-definitions");
        assertThat(elements(refused(tea.diagram(), papers.getBytes(UTF_8)))).contains("papers");
    }

    @Test
    void aModelWithoutALayoutComesInWithAWarning() {
        var bare = text(tea.diagram()).replaceFirst("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");

        upload(tea.diagram(), bare.getBytes(UTF_8));

        assertThat(as(() -> publishing.readiness(draft)).warnings())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("has no layout"));
    }

    @Test
    void aRenamedProcessIsToldByBothItsNames() {
        upload(
                tea.diagram(),
                text(tea.diagram())
                        .replace("id=\"" + tea.folder(), "id=\"coffee")
                        .getBytes(UTF_8));

        assertThat(as(() -> publishing.readiness(draft)).errors())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("must be called “%s”".formatted(tea.folder())));
    }

    @Test
    void everythingGoesOutAsAnArchive() throws IOException {
        var names = new ArrayList<String>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(as(() -> desk.archive(draft))))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
            }
        }

        assertThat(names)
                .contains(tea.folder() + "/" + tea.diagram(), tea.folder() + "/letters/tea-ordered.md")
                .hasSize(6);
        assertThat(as(() -> desk.archive(tea.process()))).isNotEmpty();
    }

    @Test
    void whoOwnsNoProcessBringsNothingIn() {
        var bo = new Actor(PersonId.random(), "Bo", Set.of(Role.BOARD));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> actors.as(bo, () -> desk.upload(draft, "a.form", new byte[0])));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> actors.as(bo, () -> desk.archive(draft)));
    }

    private void upload(String name, byte[] content) {
        actors.as(olu, () -> desk.upload(draft, name, content));
    }

    private List<Problem> refused(String name, byte[] content) {
        try {
            upload(name, content);
            return List.of();
        } catch (Rejection rejection) {
            return rejection.problems();
        }
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(problem -> problem.message().key()).toList();
    }

    private static List<Object> elements(List<Problem> problems) {
        return problems.stream()
                .flatMap(problem -> problem.message().arguments().stream())
                .toList();
    }

    private String text(String path) {
        return as(() -> drafts.file(draft, path)).content();
    }

    private <T> T as(Supplier<T> what) {
        return actors.as(olu, what);
    }
}
