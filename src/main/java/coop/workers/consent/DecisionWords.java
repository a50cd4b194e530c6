package coop.workers.consent;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts voices and rounds into words that are kept. */
@Component
class DecisionWords {

    private final MessageSource texts;

    DecisionWords(MessageSource texts) {
        this.texts = texts;
    }

    /** Why a round agreed, for the record. */
    String reasonsOf(Round round) {
        var count = round.count(round.number());
        return text("consent.reasons.agreed", count.round(), count.responses(), count.respondents());
    }

    String kindOf(Voice voice) {
        if (voice instanceof Voice.Consent) {
            return text("consent.voice.consent");
        }
        if (voice instanceof Voice.Objection) {
            return text("consent.voice.objection");
        }
        return text(voice instanceof Voice.StandAside ? "consent.voice.standAside" : "consent.voice.conflict");
    }

    /** What was said with it. */
    String wordsOf(Voice voice) {
        if (voice instanceof Voice.Consent consent && consent.hasConcern()) {
            return consent.concern();
        }
        if (voice instanceof Voice.Objection objection) {
            return String.join(
                    "\n", objection.aim(), objection.evidence(), objection.moreThanIdea(), objection.notPersonal());
        }
        return text("consent.voice.withoutWords");
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.UK);
    }
}
