package coop.workers.studio;

import coop.workers.access.Actor;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft on its way to being published: who wants it and why, who agrees, and what came of it. */
@Entity
@Table(schema = "studio", name = "change")
class ProcessChange {

    enum Stage {
        PROPOSED,
        PUBLISHED,
        GIVEN_BACK
    }

    enum Agreement {
        CONSENT,
        SECOND_OWNER
    }

    /**
     * What somebody wants published.
     *
     * @param inSpite why it may be in spite of warnings; null where there are none
     * @param backTo the number of the version it goes back to; null where it does not
     */
    record Wish(
            ProcessDraft draft,
            String why,
            @Nullable String inSpite,
            @Nullable Integer backTo) {}

    @Id
    private String caseNumber;

    private UUID draftId;
    private String folder;
    private String why;
    private @Nullable String inSpite;

    @Enumerated(EnumType.STRING)
    private Agreement agreement;

    private String groupKey;
    private UUID proposedBy;
    private String proposedByName;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PROPOSED;

    @SuppressWarnings("UnusedVariable") // read by the query of those that are kept long enough
    private @Nullable Instant endedAt;

    private @Nullable String answeredByName;
    private @Nullable Integer backTo;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected ProcessChange() {}

    private ProcessChange(CaseNumber number, Wish wish, Agreement agreement, String groupKey, Actor by, Instant at) {
        this.caseNumber = number.value();
        this.draftId = wish.draft().id().value();
        this.folder = wish.draft().folder();
        this.why = wish.why();
        this.inSpite = wish.inSpite();
        this.backTo = wish.backTo();
        this.agreement = agreement;
        this.groupKey = groupKey;
        this.proposedBy = Objects.requireNonNull(by.person()).value();
        this.proposedByName = by.name();
        this.proposedAt = at;
    }

    static ProcessChange propose(
            CaseNumber number, Wish wish, Agreement agreement, String groupKey, Actor by, Instant at) {
        return new ProcessChange(number, wish, agreement, groupKey, by, at);
    }

    /** Notes which second owner has answered. */
    void answered(Actor by) {
        mustBeProposed();
        answeredByName = by.name();
    }

    void published(Instant at) {
        mustBeProposed();
        stage = Stage.PUBLISHED;
        endedAt = at;
    }

    void givenBack(Instant at) {
        mustBeProposed();
        stage = Stage.GIVEN_BACK;
        endedAt = at;
    }

    private void mustBeProposed() {
        if (stage != Stage.PROPOSED) {
            throw new Rejection(Problem.of("studio.problem.change-over"));
        }
    }

    boolean isProposedBy(Actor actor) {
        return actor.is(new PersonId(proposedBy));
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    DraftId draft() {
        return new DraftId(draftId);
    }

    String folder() {
        return folder;
    }

    String why() {
        return why;
    }

    Optional<String> inSpite() {
        return Optional.ofNullable(inSpite);
    }

    Optional<Integer> backTo() {
        return Optional.ofNullable(backTo);
    }

    /** The second owner who has answered; empty where none has, or a group is asked. */
    Optional<String> answeredByName() {
        return Optional.ofNullable(answeredByName);
    }

    Agreement agreement() {
        return agreement;
    }

    String groupKey() {
        return groupKey;
    }

    String proposedByName() {
        return proposedByName;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Stage stage() {
        return stage;
    }
}
