package coop.workers.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Edit;
import coop.workers.studio.drawing.Kind;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedProcesses;
import coop.workers.workflow.Rehearsals.Act;
import coop.workers.workflow.Rehearsals.Script;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class RehearsalDeskTest {

    private static final ProcessKey ADMISSION = new ProcessKey("admission");
    private static final Script READY = new Script(
            Map.of("legalForm", "company", "alreadyKnown", "false"),
            List.of(
                    new Act.HandIn("checkApplication", Map.of("checkOutcome", "ready")),
                    new Act.Find("boardConsent", Map.of("decision", "agreed"))));

    @Autowired
    RehearsalDesk desk;

    @Autowired
    PublishedProcesses published;

    @Autowired
    CurrentActor actor;

    @ParameterizedTest
    @CsvSource({"admission", "consent", "decision-review", "participation", "membership", "change", "request"})
    void everyPlaceAndEveryWayOfAProcessIsComeToWhenEveryChoiceIsTried(String key) {
        var process = new ProcessKey(key);
        var folder = published.folder(process).orElseThrow();

        var exploration = asOwner(() -> desk.explore(folder, process));

        var placesAndWays =
                drawing(folder, key).everything().stream().map(Drawn::id).toList();
        assertThat(exploration.stopped()).isEmpty();
        assertThat(exploration.passed()).containsAll(placesAndWays);
        assertThat(exploration.ended()).isPositive();
    }

    @Test
    void anExampleIsPlayedAgainAndTellsWhenItComesElsewhere() {
        var folder = published.folder(ADMISSION).orElseThrow();
        asOwner(() -> {
            desk.save(ADMISSION, "Straight in", READY, desk.play(folder, ADMISSION, READY));
            return true;
        });

        var before = asOwner(() -> desk.replay(folder, ADMISSION));
        assertThat(before).singleElement().matches(RehearsalDesk.Replayed::asBefore);
        assertThat(before.get(0).example().script()).isEqualTo(READY);

        var changed = asOwner(() -> desk.replay(withATaskMore(folder), ADMISSION));
        assertThat(changed)
                .singleElement()
                .matches(replayed -> !replayed.asBefore() && replayed.comesTo().equals("work1"));

        asOwner(() -> {
            desk.remove(ADMISSION, "Straight in");
            return true;
        });
        assertThat(asOwner(() -> desk.examples(ADMISSION))).isEmpty();
    }

    @Test
    void anExampleNeedsAName() {
        var folder = published.folder(ADMISSION).orElseThrow();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> asOwner(() -> {
                    desk.save(ADMISSION, " ", READY, desk.play(folder, ADMISSION, READY));
                    return true;
                }));
    }

    @Test
    void onlyOwnersRehearse() {
        var folder = published.folder(ADMISSION).orElseThrow();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> actor.as(
                        new Actor(PersonId.random(), "Bo", Set.of(Role.BOARD)),
                        () -> desk.play(folder, ADMISSION, READY)));
    }

    private static ProcessFolder withATaskMore(ProcessFolder folder) {
        var text = drawing(folder, "admission").with(new Edit.Add("boardAgreed", Kind.WORK, "Ring them"));
        var files = new TreeMap<>(folder.files());
        files.put("admission.bpmn", text.getBytes(StandardCharsets.UTF_8));
        return new ProcessFolder(folder.name(), files);
    }

    private static Drawing drawing(ProcessFolder folder, String key) {
        return Drawing.of(folder.texts(".bpmn").getOrDefault(key + ".bpmn", ""));
    }

    private <T> T asOwner(Supplier<T> work) {
        return actor.as(new Actor(PersonId.random(), "Olu", Set.of(Role.PROCESS_OWNER)), work);
    }
}
