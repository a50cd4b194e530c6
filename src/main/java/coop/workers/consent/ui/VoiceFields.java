package coop.workers.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.consent.Voice;
import coop.workers.forms.FormValues;
import coop.workers.shell.ProblemList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers one can give in a round, under the keys of the form {@code respond}. */
class VoiceFields extends Div {

    static final String VOICE = "voice";
    static final String CONSENT = "consent";
    static final String OBJECT = "object";
    static final String STAND_ASIDE = "standAside";
    static final String CONFLICT = "conflict";

    private final RadioButtonGroup<String> voice = new RadioButtonGroup<>();
    private final TextArea concern;
    private final Map<String, TextArea> objection = new LinkedHashMap<>();
    private final Div objectionPart = new Div();

    VoiceFields(boolean mayStandAside, ProblemList problems) {
        addClassName("voice-fields");
        voice.setLabel(getTranslation("consent.fields.voice"));
        voice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        voice.setItems(Stream.of(CONSENT, OBJECT, STAND_ASIDE, CONFLICT)
                .filter(answer -> mayStandAside || !answer.equals(STAND_ASIDE))
                .toList());
        voice.setItemLabelGenerator(answer -> getTranslation("consent.fields.voice." + answer));
        voice.addValueChangeListener(change -> showWhatIsAsked());
        concern = area("concern");
        concern.setHelperText(getTranslation("consent.fields.concern.help"));
        objectionPart.add(new Paragraph(getTranslation("consent.fields.objection")));
        Stream.of("objectionAim", "objectionEvidence", "objectionMoreThanIdea", "objectionNotPersonal")
                .forEach(key -> objection.put(key, area(key)));
        objection.values().forEach(objectionPart::add);
        problems.with(VOICE, voice).with("concern", concern);
        objection.forEach(problems::with);
        add(voice, concern, objectionPart);
        showWhatIsAsked();
    }

    void fill(Voice given) {
        voice.setValue(
                given instanceof Voice.Consent
                        ? CONSENT
                        : given instanceof Voice.Objection
                                ? OBJECT
                                : given instanceof Voice.StandAside ? STAND_ASIDE : CONFLICT);
        if (given instanceof Voice.Consent consent) {
            concern.setValue(consent.concern());
        }
        if (given instanceof Voice.Objection reasons) {
            field("objectionAim").setValue(reasons.aim());
            field("objectionEvidence").setValue(reasons.evidence());
            field("objectionMoreThanIdea").setValue(reasons.moreThanIdea());
            field("objectionNotPersonal").setValue(reasons.notPersonal());
        }
    }

    /** What was chosen and said; empty where nothing is chosen. */
    Optional<Voice> voice() {
        return Optional.ofNullable(voice.getValue()).map(answer -> switch (answer) {
            case CONSENT -> new Voice.Consent(concern.getValue().strip());
            case OBJECT ->
                new Voice.Objection(
                        said("objectionAim"),
                        said("objectionEvidence"),
                        said("objectionMoreThanIdea"),
                        said("objectionNotPersonal"));
            case STAND_ASIDE -> new Voice.StandAside();
            default -> new Voice.Conflict();
        });
    }

    /** The same as the answers to the form. */
    FormValues answers() {
        var answers = FormValues.NONE
                .with(VOICE, voice.getValue())
                .with("noConflict", !CONFLICT.equals(voice.getValue()))
                .with("concern", concern.getValue());
        for (var reason : objection.entrySet()) {
            answers = answers.with(reason.getKey(), reason.getValue().getValue());
        }
        return answers;
    }

    private String said(String key) {
        return field(key).getValue().strip();
    }

    private TextArea field(String key) {
        return Objects.requireNonNull(objection.get(key), key);
    }

    private void showWhatIsAsked() {
        concern.setVisible(CONSENT.equals(voice.getValue()));
        objectionPart.setVisible(OBJECT.equals(voice.getValue()));
    }

    private TextArea area(String key) {
        var area = new TextArea(getTranslation("consent.fields." + key));
        area.setMaxLength(Voice.MOST);
        area.setMinRows(2);
        area.setWidthFull();
        return area;
    }
}
