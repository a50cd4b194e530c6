package coop.workers.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack that a file in {@code hostile} makes, and every mistake in {@code unfit}, is told with its element. */
class HostileModelsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String NAMED = "hostile";

    static final Surroundings AROUND = new Surroundings(
            Map.of(
                    "placeOrder",
                    new Surroundings.Offer(Set.of(), Set.of("letterSent"), Set.of("name")),
                    "tidyUp",
                    new Surroundings.Offer(Set.of(), Set.of(), Set.of())),
            Set.of("membership-team", "board"),
            true,
            Set.of("toy"),
            Map.of("toy", Set.of("people", "lastDay")));

    static Stream<Path> hostile() throws IOException {
        return files("hostile");
    }

    static Stream<Path> wholeFiles() throws IOException {
        return files("hostile/whole");
    }

    static Stream<Path> unfit() throws IOException {
        return files("unfit");
    }

    static Stream<Path> doubtful() throws IOException {
        return files("doubtful");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(RESOURCES.resolve(folder))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList()).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anAttackIsRefusedByItsElementWhateverElseIsThere(Path file) throws IOException {
        var harm = FolderCheck.harmIn(file.getFileName().toString(), Files.readAllBytes(file));

        assertThat(harm).extracting(Finding::element).contains(Optional.of(NAMED));
        assertThat(FolderCheck.of(folderWith(file), AROUND)).containsAll(harm);
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void aFileThatCannotBeTrustedAtAllIsRefusedByName(Path file) throws IOException {
        assertThat(FolderCheck.of(folderWith(file), AROUND))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::file)
                .contains(pathOf(file));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void aDiagramThatWouldStrandACaseIsRefusedByItsElement(Path file) throws IOException {
        assertThat(FolderCheck.of(folderWith(file), AROUND))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.element().orElse(""))
                .containsAnyOf(NAMED, nameOf(file));
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void aDiagramThatIsHardToReadIsAllowedWithAWarning(Path file) throws IOException {
        var findings = FolderCheck.of(folderWith(file), AROUND);

        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(findings)
                .extracting(finding -> finding.element().orElse(""))
                .contains(nameOf(file).equals("nothing-drawn") ? "nothing-drawn" : NAMED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/told.csv", delimiter = '|')
    void theOwnerReadsWhatIsWrongAndWhatToDo(String file, String sentence) throws IOException {
        assertThat(FolderCheck.of(folderWith(RESOURCES.resolve(file)), AROUND))
                .filteredOn(finding -> finding.element().orElse("").equals(NAMED))
                .extracting(Finding::sentence)
                .anySatisfy(told -> assertThat(told).startsWith(sentence));
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() {
        var huge = "<x>%s</x>".formatted(" ".repeat(SafeXml.MAX_BYTES)).getBytes(StandardCharsets.UTF_8);
        var many = "<x>%s</x>".formatted("<y/>".repeat(SafeXml.MAX_ELEMENTS)).getBytes(StandardCharsets.UTF_8);

        assertThat(List.of(huge, many)).allSatisfy(content -> assertThat(FolderCheck.harmIn("huge.bpmn", content))
                .extracting(Finding::sentence)
                .singleElement()
                .asString()
                .contains("The file"));
    }

    @Test
    void aHugeFileOfAnyKindIsRefused() {
        var huge = " ".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);
        var files = Map.of("huge.form", huge, "letters/huge.md", huge, "huge.dmn", huge, "huge.bpmn", huge);

        assertThat(FolderCheck.of(new ProcessFolder("huge", files), AROUND))
                .hasSize(4)
                .extracting(Finding::sentence)
                .containsOnly("The file is larger than 1,000,000 bytes.");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        var folder = new ProcessFolder("odd", Map.of("evil.groovy", new byte[0]));

        assertThat(FolderCheck.of(folder, AROUND)).extracting(Finding::file).containsExactly("evil.groovy");
    }

    @Test
    void theToyPasses() throws IOException {
        assertThat(FolderCheck.of(toy(), AROUND)).isEmpty();
    }

    @Test
    void everyFileOfTheReleaseKeepsToWhatIsAllowed() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("/."))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(FolderCheck.harmIn(pathOf(file), Files.readAllBytes(file)))
                            .isEmpty());
        }
    }

    private static ProcessFolder folderWith(Path file) throws IOException {
        var files = new TreeMap<>(toy().files());
        files.remove("toy.bpmn");
        files.put(pathOf(file), Files.readAllBytes(file));
        files.put("letters/gap.md", Files.readAllBytes(RESOURCES.resolve("unfit/letters/gap.md")));
        return new ProcessFolder("hostile", files);
    }

    private static String pathOf(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".md") ? "letters/" + name : name;
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    private static ProcessFolder toy() throws IOException {
        var root = RESOURCES.resolve("processes/toy");
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return new ProcessFolder("toy", files);
    }
}
