package coop.workers.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack that a file in {@code hostile} makes, and every mistake in {@code unfit}, is told with its element. */
class HostileModelsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String NAMED = "hostile";

    static final Surroundings AROUND = new Surroundings(
            Set.of("placeOrder"), Set.of("membership-team", "board"), Set.of("toy"), Set.of("people", "lastDay"));

    static Stream<Path> hostile() throws IOException {
        return files("hostile");
    }

    static Stream<Path> wholeFiles() throws IOException {
        return files("hostile/whole");
    }

    static Stream<Path> unfit() throws IOException {
        return files("unfit");
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
                .extracting(Finding::file)
                .contains(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void aDiagramThatWouldStrandACaseIsRefusedByItsElement(Path file) throws IOException {
        assertThat(FolderCheck.of(folderWith(file), AROUND))
                .extracting(finding -> finding.element().orElse(""))
                .containsAnyOf(NAMED, file.getFileName().toString().replace(".bpmn", ""));
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
    void aFileOfAnotherKindIsRefused() {
        var folder = new ProcessFolder("odd", Map.of("evil.groovy", new byte[0]));

        assertThat(FolderCheck.of(folder, AROUND)).extracting(Finding::file).containsExactly("evil.groovy");
    }

    @Test
    void theToyPasses() throws IOException {
        assertThat(FolderCheck.of(toy(), AROUND)).isEmpty();
    }

    @Test
    void everyDiagramAndTableOfTheReleaseKeepsToWhatIsAllowed() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            assertThat(files.filter(Files::isRegularFile).toList()).isNotEmpty().allSatisfy(file -> assertThat(
                            FolderCheck.harmIn(file.getFileName().toString(), Files.readAllBytes(file)))
                    .isEmpty());
        }
    }

    private static ProcessFolder folderWith(Path file) throws IOException {
        var files = new TreeMap<>(toy().files());
        files.remove("toy.bpmn");
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
        return new ProcessFolder("hostile", files);
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
