package coop.workers.consent.process;

import coop.workers.consent.Voice;
import coop.workers.forms.FormValues;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;

/** Reads a voice from the answers of the form {@code respond}. */
final class VoiceForm {

    static final String NO_CONFLICT = "noConflict";

    private VoiceForm() {}

    /**
     * The voice; whether it is complete is for the round to say.
     *
     * @throws Rejection if none is chosen
     */
    static Voice voice(FormValues answers) {
        return switch (answers.text("voice")) {
            case "consent" -> new Voice.Consent(answers.text("concern").strip());
            case "object" ->
                new Voice.Objection(
                        answers.text("objectionAim").strip(),
                        answers.text("objectionEvidence").strip(),
                        answers.text("objectionMoreThanIdea").strip(),
                        answers.text("objectionNotPersonal").strip());
            case "standAside" -> new Voice.StandAside();
            case "conflict" -> new Voice.Conflict();
            default -> throw new Rejection(Problem.at("voice", "consent.problem.chooseVoice"));
        };
    }
}
