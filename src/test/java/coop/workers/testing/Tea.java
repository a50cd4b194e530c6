package coop.workers.testing;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.PublishedFolders;
import coop.workers.workflow.PublishedFolders.FolderVersion;
import coop.workers.workflow.PublishedFolders.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A process of an owner's own, under a name that only one test has, so that what it publishes disturbs nobody. */
public final class Tea {

    private static final Path FILES = Path.of("src/test/resources/studio/tea");

    private final String name = "tea-" + UUID.randomUUID().toString().substring(0, 8);

    public ProcessKey process() {
        return new ProcessKey(name);
    }

    public String folder() {
        return name;
    }

    public String diagram() {
        return name + ".bpmn";
    }

    /** As it begins. */
    public ProcessFolder brewed() {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(FILES)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var file = FILES.relativize(path).toString();
                files.put(
                        file.equals("tea.bpmn") ? diagram() : file,
                        Files.readString(path)
                                .replace("\"tea\"", '"' + name + '"')
                                .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ProcessFolder(name, files);
    }

    /** The same with something else in one of its files; {@code ""} stands for its diagram. */
    public static ProcessFolder with(ProcessFolder folder, String file, UnaryOperator<String> change) {
        Map<String, byte[]> files = new TreeMap<>(folder.files());
        var path = file.isEmpty() ? folder.name() + ".bpmn" : file;
        var before = files.containsKey(path) ? new String(files.get(path), StandardCharsets.UTF_8) : "";
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing was changed in " + path);
        }
        files.put(path, after.getBytes(StandardCharsets.UTF_8));
        return new ProcessFolder(folder.name(), files);
    }

    /** Ten days to choose the tea become three weeks. */
    public static String withMoreTime(String diagram) {
        return diagram.replaceFirst("camunda:dueDate=\"P10D\"", "camunda:dueDate=\"P21D\"");
    }

    /** Before it is drunk somebody pours it. */
    public static String withPouring(String diagram) {
        return diagram.replace("<bpmn:endEvent id=\"teaDrunk\"", """
                        <bpmn:userTask id="pourTea" name="Pour the tea" camunda:formRef="drink-tea" \
                        camunda:formRefBinding="deployment" camunda:candidateGroups="secretary" camunda:dueDate="P2D" />
                        <bpmn:sequenceFlow id="poured" sourceRef="pourTea" targetRef="drinkTea" />
                        <bpmn:endEvent id="teaDrunk\"""")
                .replace(
                        "id=\"f6\" sourceRef=\"orderTea\" targetRef=\"drinkTea\"",
                        "id=\"f6\" sourceRef=\"orderTea\" targetRef=\"pourTea\"")
                .replace("<bpmndi:BPMNShape id=\"teaDrunk_di\"", """
                        <bpmndi:BPMNShape id="pourTea_di" bpmnElement="pourTea">\
                        <dc:Bounds x="870" y="200" width="100" height="80" /></bpmndi:BPMNShape>
                        <bpmndi:BPMNEdge id="poured_di" bpmnElement="poured"><di:waypoint x="970" y="240" />\
                        <di:waypoint x="1000" y="170" /></bpmndi:BPMNEdge>
                        <bpmndi:BPMNShape id="teaDrunk_di\"""");
    }

    /** The tea is picked rather than chosen: another element stands where cases wait. */
    public static String withAnotherId(String diagram) {
        return diagram.replace("chooseTea", "pickTea");
    }

    /** Publishes it, as an owner would. */
    public static FolderVersion publish(PublishedFolders published, ProcessFolder folder) {
        var outcome = published.publish(folder, false);
        if (outcome instanceof Outcome.Published done) {
            return done.version();
        }
        throw new AssertionError("refused: " + outcome);
    }

    /** Begins a case in which tea is wanted. */
    public CaseNumber want(Processes processes) {
        var number = new CaseNumber("TEA-2026-" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000));
        processes.start(process(), new CaseHeading(number, "Tea " + number.value()), Facts.NONE);
        return number;
    }
}
