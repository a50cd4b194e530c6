package coop.workers.consent;

import coop.workers.consent.RoundDesk.Count;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One consent round: who was asked about which version, and what they answered. Its places never change their order. */
@Entity
@Table(schema = "consent", name = "round")
class Round {

    @Id
    private UUID id;

    private int number;
    private int version;

    @Embedded
    private RoundRules rules;

    private Instant openedAt;
    private @Nullable Instant gatheredAt;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(schema = "consent", name = "voice", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<VoiceAsked> voices = new ArrayList<>();

    @Version
    private int lockVersion;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(int number, int version, RoundRules rules, List<PersonId> asked, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.version = version;
        this.rules = rules;
        this.openedAt = openedAt;
        asked.forEach(person -> voices.add(VoiceAsked.awaited(person)));
    }

    void give(PersonId person, Voice voice, @Nullable PersonId enteredBy, Instant at) {
        mustTake(voice);
        if (!placeOf(person).isAwaited()) {
            throw new Rejection(Problem.of("consent.problem.voiceGivenAlready"));
        }
        replace(person, place -> place.answered(voice, enteredBy, at));
    }

    void change(PersonId person, Voice voice, Instant at) {
        mustTake(voice);
        if (placeOf(person).isAwaited()) {
            throw new Rejection(Problem.of("consent.problem.noVoiceToChange"));
        }
        replace(person, place -> place.answered(voice, null, at));
    }

    /** Closes the round where it is still open. */
    void close(Instant at) {
        if (isOpen()) {
            closedAt = at;
        }
    }

    void withdrawObjections() {
        voices.replaceAll(place -> place.objects() ? place.withObjectionWithdrawn() : place);
    }

    void withdrawObjectionOf(PersonId person) {
        if (!objects(person)) {
            throw new Rejection(Problem.of("consent.problem.noObjectionOfYours"));
        }
        replace(person, VoiceAsked::withObjectionWithdrawn);
    }

    /** The member says that what was entered for them is what they said. */
    void confirm(PersonId person) {
        mustBeOpen();
        if (!placeOf(person).isUnconfirmed()) {
            throw new Rejection(Problem.of("consent.problem.nothingToConfirm"));
        }
        replace(person, VoiceAsked::confirmedByMember);
    }

    Count count(int roundLimit) {
        var objections = (int) voices.stream().filter(VoiceAsked::objects).count();
        var responses = (int) voices.stream().filter(this::counts).count();
        return new Count(objections, responses, voices.size(), rules.quorum(), number, roundLimit);
    }

    private boolean counts(VoiceAsked place) {
        return place.counts() || (rules.silenceConsents() && !isOpen() && place.isAwaited());
    }

    /** Nobody else is waited for; tells whether somebody may still have to correct what was entered for them. */
    boolean gather(Instant at) {
        gatheredAt = at;
        return anyUnconfirmed();
    }

    /** Was it only waiting for voices entered by telephone to be confirmed, and are they? */
    boolean isConfirmedAtLast() {
        return gatheredAt != null && isOpen() && !anyUnconfirmed();
    }

    boolean anyUnconfirmed() {
        return voices.stream().anyMatch(VoiceAsked::isUnconfirmed);
    }

    /** Does an objection of theirs stand? */
    boolean objects(PersonId person) {
        return voices.stream().anyMatch(place -> place.isOf(person) && place.objects());
    }

    boolean asks(PersonId person) {
        return voices.stream().anyMatch(place -> place.isOf(person));
    }

    Optional<Voice> voiceOf(PersonId person) {
        return voices.stream().filter(place -> place.isOf(person)).findFirst().flatMap(VoiceAsked::voice);
    }

    boolean isEnteredFor(PersonId person) {
        return placeOf(person).isUnconfirmed();
    }

    List<PersonId> awaited() {
        return voices.stream()
                .filter(VoiceAsked::isAwaited)
                .map(place -> new PersonId(place.person()))
                .toList();
    }

    List<VoiceAsked> voices() {
        return List.copyOf(voices);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    int number() {
        return number;
    }

    int version() {
        return version;
    }

    RoundRules rules() {
        return rules;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new Rejection(Problem.of("consent.problem.roundIsClosed"));
        }
    }

    private void mustTake(Voice voice) {
        mustBeOpen();
        if (voice instanceof Voice.StandAside && !rules.standAside()) {
            throw new Rejection(Problem.at("voice", "consent.problem.noStandAside"));
        }
        var flaws = voice.flaws();
        Rejection.ifAny(flaws);
    }

    private VoiceAsked placeOf(PersonId person) {
        return voices.stream().filter(place -> place.isOf(person)).findFirst().orElseThrow(NotFound::new);
    }

    private void replace(PersonId person, UnaryOperator<VoiceAsked> change) {
        voices.replaceAll(place -> place.isOf(person) ? change.apply(place) : place);
    }
}
