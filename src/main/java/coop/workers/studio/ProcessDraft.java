package coop.workers.studio;

import coop.workers.access.Actor;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder of a process as its owners change it. One person at a time writes in it: whoever saves keeps it for ten minutes
 * from then, and may hand it over before.
 */
@Entity
@Table(schema = "studio", name = "draft")
class ProcessDraft {

    static final Duration KEPT = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private String folder;

    @Enumerated(EnumType.STRING)
    private DraftStage stage = DraftStage.OPEN;

    private String basedOn;
    private Instant begunAt;
    private UUID begunBy;
    private String begunByName;
    private Instant changedAt;
    private String changedByName;
    private @Nullable UUID editor;
    private @Nullable String editorName;
    private @Nullable Instant editorUntil;
    private @Nullable UUID asking;
    private @Nullable String askingName;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected ProcessDraft() {}

    private ProcessDraft(String folder, String basedOn, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.folder = folder;
        this.basedOn = basedOn;
        this.begunAt = at;
        this.begunBy = person(by).value();
        this.begunByName = by.name();
        this.changedAt = at;
        this.changedByName = by.name();
    }

    static ProcessDraft begin(String folder, String basedOn, Actor by, Instant at) {
        return new ProcessDraft(folder, basedOn, by, at);
    }

    /** Takes the draft in hand, or keeps it so, unless somebody else has it. */
    boolean take(Actor by, Instant at) {
        mustBeOpen();
        if (heldBy(at).filter(holder -> !by.is(holder)).isPresent()) {
            return false;
        }
        hold(person(by).value(), by.name(), at);
        return true;
    }

    private void hold(UUID person, String name, Instant at) {
        editor = person;
        editorName = name;
        editorUntil = at.plus(KEPT);
        if (person.equals(asking)) {
            asking = null;
            askingName = null;
        }
    }

    /** Notes that something in it was changed by whoever has it in hand. */
    void changed(Actor by, Instant at) {
        changedAt = at;
        changedByName = by.name();
    }

    /** Asks whoever has it in hand to hand it over. */
    void askFor(Actor by) {
        mustBeOpen();
        asking = person(by).value();
        askingName = by.name();
    }

    /** Gives it out of hand: to whoever asked for it, else to nobody. */
    void letGo(Actor by, Instant at) {
        if (!heldBy(at).filter(by::is).isPresent()) {
            return;
        }
        if (asking != null && askingName != null) {
            hold(asking, askingName, at);
        } else {
            editor = null;
            editorName = null;
            editorUntil = null;
        }
    }

    /** Lays it before those who must agree: it stays as it is until they have answered. */
    void propose() {
        mustBeOpen();
        stage = DraftStage.PROPOSED;
        editor = null;
        editorName = null;
        editorUntil = null;
    }

    void giveBack() {
        mustBeProposed();
        stage = DraftStage.OPEN;
    }

    void published() {
        mustBeProposed();
        stage = DraftStage.PUBLISHED;
    }

    /** It begins from another version now, which somebody published in the meantime. */
    void rebase(String version) {
        mustBeOpen();
        basedOn = version;
    }

    private void mustBeProposed() {
        if (stage != DraftStage.PROPOSED) {
            throw new IllegalStateException("The draft is " + stage);
        }
    }

    /** Is nothing to come of it any more? */
    boolean isOver() {
        return stage == DraftStage.PUBLISHED || stage == DraftStage.DISCARDED;
    }

    void discard() {
        mustBeOpen();
        stage = DraftStage.DISCARDED;
    }

    private void mustBeOpen() {
        if (stage != DraftStage.OPEN) {
            throw new Rejection(Problem.of("studio.problem.draft." + stage.name()));
        }
    }

    private static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }

    /** Who has it in hand. */
    Optional<PersonId> heldBy(Instant at) {
        return editor != null && editorUntil != null && editorUntil.isAfter(at)
                ? Optional.of(new PersonId(editor))
                : Optional.empty();
    }

    DraftId id() {
        return new DraftId(id);
    }

    String folder() {
        return folder;
    }

    DraftStage stage() {
        return stage;
    }

    String basedOn() {
        return basedOn;
    }

    Instant begunAt() {
        return begunAt;
    }

    String begunByName() {
        return begunByName;
    }

    PersonId begunBy() {
        return new PersonId(begunBy);
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedByName() {
        return changedByName;
    }

    @Nullable String editorName() {
        return editorName;
    }

    @Nullable Instant editorUntil() {
        return editorUntil;
    }

    @Nullable String askingName() {
        return askingName;
    }
}
