package coop.workers.consent;

import coop.workers.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of one member in a round, and what they answered.
 *
 * @param enteredBy who entered it, where it was given by telephone
 * @param confirmed has the member said that it is what they said on the telephone?
 */
@Embeddable
record VoiceAsked(
        UUID person,
        @Enumerated(EnumType.STRING) Answer answer,
        @Nullable String concern,
        @Nullable String objectionAim,
        @Nullable String objectionEvidence,
        @Column(name = "objection_more") @Nullable String objectionMoreThanIdea,
        @Nullable String objectionNotPersonal,
        boolean objectionWithdrawn,
        @Nullable UUID enteredBy,
        boolean confirmed,
        @Nullable Instant givenAt) {

    enum Answer {
        AWAITED,
        CONSENT,
        OBJECTION,
        STAND_ASIDE,
        CONFLICT
    }

    static VoiceAsked awaited(PersonId person) {
        return new VoiceAsked(person.value(), Answer.AWAITED, null, null, null, null, null, false, null, false, null);
    }

    /** This place with {@code voice} in it, entered by {@code enteredBy} where it was not the member themselves. */
    VoiceAsked answered(Voice voice, @Nullable PersonId enteredBy, Instant at) {
        var by = enteredBy == null ? null : enteredBy.value();
        if (voice instanceof Voice.Consent consent) {
            return new VoiceAsked(
                    person, Answer.CONSENT, consent.concern(), null, null, null, null, false, by, false, at);
        }
        if (voice instanceof Voice.Objection objection) {
            return new VoiceAsked(
                    person,
                    Answer.OBJECTION,
                    null,
                    objection.aim(),
                    objection.evidence(),
                    objection.moreThanIdea(),
                    objection.notPersonal(),
                    false,
                    by,
                    false,
                    at);
        }
        var answer = voice instanceof Voice.StandAside ? Answer.STAND_ASIDE : Answer.CONFLICT;
        return new VoiceAsked(person, answer, null, null, null, null, null, false, by, false, at);
    }

    VoiceAsked withObjectionWithdrawn() {
        return new VoiceAsked(
                person,
                answer,
                concern,
                objectionAim,
                objectionEvidence,
                objectionMoreThanIdea,
                objectionNotPersonal,
                true,
                enteredBy,
                confirmed,
                givenAt);
    }

    VoiceAsked confirmedByMember() {
        return new VoiceAsked(
                person,
                answer,
                concern,
                objectionAim,
                objectionEvidence,
                objectionMoreThanIdea,
                objectionNotPersonal,
                objectionWithdrawn,
                enteredBy,
                true,
                givenAt);
    }

    Optional<Voice> voice() {
        return switch (answer) {
            case AWAITED -> Optional.empty();
            case CONSENT -> Optional.of(new Voice.Consent(text(concern)));
            case OBJECTION ->
                Optional.of(new Voice.Objection(
                        text(objectionAim),
                        text(objectionEvidence),
                        text(objectionMoreThanIdea),
                        text(objectionNotPersonal)));
            case STAND_ASIDE -> Optional.of(new Voice.StandAside());
            case CONFLICT -> Optional.of(new Voice.Conflict());
        };
    }

    boolean isOf(PersonId other) {
        return person.equals(other.value());
    }

    boolean isAwaited() {
        return answer == Answer.AWAITED;
    }

    /** Entered by telephone, and its owner has not said yet that it is right. */
    boolean isUnconfirmed() {
        return enteredBy != null && !confirmed;
    }

    /** Consents and objections count towards the quorum; those who stand aside or back do not. */
    boolean counts() {
        return answer == Answer.CONSENT || answer == Answer.OBJECTION;
    }

    boolean objects() {
        return answer == Answer.OBJECTION && !objectionWithdrawn;
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }
}
