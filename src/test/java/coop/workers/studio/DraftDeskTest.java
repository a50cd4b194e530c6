package coop.workers.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.studio.DraftDesk.Saved;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.workflow.ProcessKey;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of the process by which decisions are reviewed, since one folder has one draft at a time. */
@OfficeTest
class DraftDeskTest {

    private static final ProcessKey REVIEW = new ProcessKey("decision-review");
    private static final String DIAGRAM = "decision-review.bpmn";

    private final Actor olu = owner("Olu");
    private final Actor jo = owner("Jo");

    @Autowired
    DraftDesk desk;

    @Autowired
    CurrentActor actor;

    @Autowired
    TurnableClock clock;

    private DraftId draft = new DraftId(java.util.UUID.randomUUID());

    @BeforeEach
    void begin() {
        draft = as(olu, () -> desk.begin(REVIEW));
    }

    @AfterEach
    void putAway() {
        clock.advance(Duration.ofMinutes(11));
        if (as(olu, () -> desk.of(REVIEW)).isPresent()) {
            actor.as(olu, () -> desk.discard(draft));
        }
        clock.reset();
    }

    @Test
    void aDraftBeginsWithEverythingOfTheFolderAsItIsPublished() {
        var sheet = as(olu, () -> desk.open(draft));

        assertThat(sheet.folder()).isEqualTo("consent");
        assertThat(sheet.processes()).contains(REVIEW, new ProcessKey("consent"));
        assertThat(sheet.files()).contains(DIAGRAM, "respond.form", "round-outcome.dmn", "letters/voice-reminder.md");
        assertThat(sheet.behind()).isFalse();
        assertThat(sheet.begunBy()).isEqualTo("Olu");
        assertThat(as(olu, () -> desk.findings(draft)))
                .noneMatch(finding -> finding.severity().name().equals("ERROR"));
    }

    @Test
    void oneFolderHasOneDraftThatAllItsOwnersFind() {
        assertThat(as(jo, () -> desk.begin(new ProcessKey("consent")))).isEqualTo(draft);
        assertThat(as(jo, () -> desk.underWay()))
                .extracting(DraftDesk.DraftSheet::id)
                .contains(draft);
    }

    @Test
    void twoWhoBeginAtOnceFindTheSameDraft() {
        actor.as(olu, () -> desk.discard(draft));

        var both = Stream.of(olu, jo)
                .map(each -> CompletableFuture.supplyAsync(() -> as(each, () -> desk.begin(REVIEW))))
                .toList();

        draft = both.get(0).join();
        assertThat(both.get(1).join()).isEqualTo(draft);
    }

    @Test
    void aFileIsKeptAsItIsRightOrWrong() {
        var before = as(olu, () -> desk.file(draft, DIAGRAM));

        var saved = as(olu, () -> desk.save(draft, DIAGRAM, "not yet a diagram", before.revision()));

        assertThat(saved).isInstanceOfSatisfying(Saved.Kept.class, kept -> assertThat(kept.revision())
                .isEqualTo(before.revision() + 1));
        assertThat(as(jo, () -> desk.file(draft, DIAGRAM)).content()).isEqualTo("not yet a diagram");
        assertThat(as(olu, () -> desk.findings(draft)))
                .anyMatch(finding ->
                        finding.file().equals(DIAGRAM) && finding.sentence().contains("not well-formed"));
    }

    @Test
    void whoHasNotSeenTheLatestRevisionOverwritesNothing() {
        var read = as(olu, () -> desk.file(draft, DIAGRAM));
        as(olu, () -> desk.save(draft, DIAGRAM, "mine, in one window", read.revision()));

        var saved = as(olu, () -> desk.save(draft, DIAGRAM, "mine, in another", read.revision()));

        assertThat(saved).isInstanceOfSatisfying(Saved.Overtaken.class, overtaken -> assertThat(overtaken.now())
                .hasValueSatisfying(now -> assertThat(now.content()).isEqualTo("mine, in one window")));
    }

    @Test
    void aNewFileComesInAndAnotherGoes() {
        as(olu, () -> desk.save(draft, "ask-again.form", "{}", 0));
        var letter = as(olu, () -> desk.file(draft, "letters/voice-reminder.md"));
        as(olu, () -> desk.remove(draft, letter.path(), letter.revision()));

        assertThat(as(olu, () -> desk.open(draft)).files())
                .contains("ask-again.form")
                .doesNotContain("letters/voice-reminder.md");
        assertThat(as(olu, () -> desk.save(draft, "ask-again.form", "[]", 0))).isInstanceOf(Saved.Overtaken.class);
    }

    @Test
    void oneWritesAtATimeForTenMinutesFromTheLastSave() {
        save(olu);

        assertThat(save(jo)).isInstanceOfSatisfying(Saved.InOtherHands.class, other -> assertThat(
                        other.editing().name())
                .isEqualTo("Olu"));

        clock.advance(Duration.ofMinutes(9));
        assertThat(save(jo)).isInstanceOf(Saved.InOtherHands.class);

        clock.advance(Duration.ofMinutes(2));
        assertThat(save(jo)).isInstanceOf(Saved.Kept.class);
        assertThat(save(olu)).isInstanceOf(Saved.InOtherHands.class);
    }

    @Test
    void whoeverAsksForItGetsItWhenItIsLetGo() {
        save(olu);

        actor.as(jo, () -> desk.askFor(draft));
        assertThat(as(olu, () -> desk.open(draft)).editing())
                .hasValueSatisfying(editing -> assertThat(editing.askedBy()).contains("Jo"));
        actor.as(olu, () -> desk.letGo(draft));

        assertThat(as(jo, () -> desk.open(draft)).editing())
                .hasValueSatisfying(editing -> assertThat(editing.mine()).isTrue());
        assertThat(save(olu)).isInstanceOf(Saved.InOtherHands.class);
    }

    @Test
    void aDraftInOtherHandsIsNotPutAway() {
        save(olu);

        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> actor.as(jo, () -> desk.discard(draft)));
    }

    @Test
    void aFileThatNoProcessHasIsRefused() {
        for (var path : new String[] {"../x.bpmn", "run.sh", "letters/a/b.md", "x.form.js", "", "ÄH.form"}) {
            assertThatExceptionOfType(Rejection.class)
                    .as(path)
                    .isThrownBy(() -> as(olu, () -> desk.save(draft, path, "{}", 0)));
        }
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> as(olu, () -> desk.save(draft, "big.form", "x".repeat(5_000_000), 0)));
    }

    @Test
    void toWhoeverOwnsNoProcessThereIsNoDraft() {
        var board = new Actor(PersonId.random(), "Bo", Set.of(Role.BOARD, Role.ADMINISTRATOR));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(board, () -> desk.open(draft)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(board, () -> desk.begin(REVIEW)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(board, () -> desk.file(draft, DIAGRAM)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(board, () -> desk.underWay()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(board, () -> desk.save(draft, DIAGRAM, "<x/>", 1)));
    }

    private Saved save(Actor by) {
        var file = as(by, () -> desk.file(draft, DIAGRAM));
        return as(by, () -> desk.save(draft, DIAGRAM, file.content(), file.revision()));
    }

    private <T> T as(Actor who, Supplier<T> work) {
        return actor.as(who, work);
    }

    private static Actor owner(String name) {
        return new Actor(PersonId.random(), name, Set.of(Role.PROCESS_OWNER));
    }
}
