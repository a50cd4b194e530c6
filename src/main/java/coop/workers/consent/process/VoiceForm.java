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
     * The voice.
     *
     * @throws Rejection if none is chosen, or an objection lacks one of its four reasons
     */
    static Voice voice(FormValues answers) {
        return switch (answers.text("voice")) {
            case "consent" -> new Voice.Consent(answers.text("concern").strip());
            case "object" ->
                new Voice.Objection(
                        reason(answers, "objectionAim"),
                        reason(answers, "objectionEvidence"),
                        reason(answers, "objectionMoreThanIdea"),
                        reason(answers, "objectionNotPersonal"));
            case "conflict" -> new Voice.Conflict();
            default -> throw new Rejection(Problem.at("voice", "consent.problem.chooseVoice"));
        };
    }

    private static String reason(FormValues answers, String key) {
        var reason = answers.text(key).strip();
        if (reason.isEmpty()) {
            throw new Rejection(Problem.at(key, "consent.problem.objectionIncomplete"));
        }
        return reason;
    }
}
