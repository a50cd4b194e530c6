package coop.workers.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.shared.NotFound;
import coop.workers.workflow.ProcessOutline.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessOutlineTest {

    private static final Pattern DRAWN = Pattern.compile("<bpmndi:BPMNShape [^>]*bpmnElement=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({"admission, admission", "consent, consent", "consent, decision-review"})
    void everythingThatIsDrawnHasItsPlaceInTheOutline(String folder, String process) throws IOException {
        var outline = ProcessOutline.of(folder(folder), new ProcessKey(process));

        var drawn = DRAWN.matcher(Files.readString(Path.of("processes", folder, process + ".bpmn")))
                .results()
                .map(shape -> shape.group(1))
                .filter(element -> !element.equals("withdrawal"))
                .toList();
        assertThat(drawn).isNotEmpty().allSatisfy(element -> assertThat(outline.nameOf(element))
                .as(element)
                .isPresent());
    }

    @Test
    void aPlaceIsToldAfterThoseThatLeadToIt() throws IOException {
        var outline = ProcessOutline.of(folder("admission"), new ProcessKey("admission"));

        var order = outline.parts().get(0).places().stream().map(Place::id).toList();
        assertThat(order).startsWith("applicationConfirmed", "chooseRoute", "whichRoute");
        assertThat(order)
                .containsSubsequence(List.of(
                        "checkApplication", "checked", "layBeforeBoard", "boardConsent", "decided", "sendWelcome"));
    }

    @Test
    void aProcessThatIsNotInTheFolderIsNotFound() throws IOException {
        var folder = folder("admission");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ProcessOutline.of(folder, new ProcessKey("consent")));
    }

    private static ProcessFolder folder(String name) throws IOException {
        var root = Path.of("processes", name);
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return new ProcessFolder(name, files);
    }
}
