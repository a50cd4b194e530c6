package coop.workers.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.consent.Voice;
import java.util.Optional;

/** What somebody said with their voice: a concern, or an objection by its four criteria. */
class VoiceText extends Div {

    private VoiceText() {
        addClassName("voice-text");
    }

    /** Empty where nothing was said with it. */
    static Optional<Component> of(Voice voice) {
        if (voice instanceof Voice.Consent consent && consent.hasConcern()) {
            var text = new VoiceText();
            var concern = new Paragraph(text.getTranslation("consent.place.concern", consent.concern()));
            concern.addClassName("as-typed");
            text.add(concern);
            return Optional.of(text);
        }
        if (voice instanceof Voice.Objection objection) {
            var text = new VoiceText();
            var criteria = new DescriptionList();
            text.line(criteria, "aim", objection.aim());
            text.line(criteria, "evidence", objection.evidence());
            text.line(criteria, "more", objection.moreThanIdea());
            text.line(criteria, "notPersonal", objection.notPersonal());
            text.add(criteria);
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** The last part of the keys of texts about this kind of voice. */
    static String keyOf(Voice voice) {
        if (voice instanceof Voice.Consent consent) {
            return consent.hasConcern() ? "consentWithConcern" : "consent";
        }
        if (voice instanceof Voice.Objection) {
            return "objection";
        }
        return voice instanceof Voice.StandAside ? "standAside" : "conflict";
    }

    private void line(DescriptionList list, String criterion, String said) {
        var description = new DescriptionList.Description(said);
        description.addClassName("as-typed");
        list.add(new DescriptionList.Term(getTranslation("consent.objection." + criterion)), description);
    }
}
