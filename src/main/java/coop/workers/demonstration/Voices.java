package coop.workers.demonstration;

import coop.workers.forms.FormValues;

/** The forms {@code declare-conflict} and {@code respond} as members of the board fill them in. */
final class Voices {

    static final FormValues NO_CONFLICT = FormValues.NONE.with("conflict", "none");
    static final FormValues CONFLICT = FormValues.NONE.with("conflict", "declared");
    static final FormValues CONSENT = FormValues.NONE.with("noConflict", true).with("voice", "consent");

    private Voices() {}

    static FormValues consentWith(String concern) {
        return CONSENT.with("concern", concern);
    }

    static FormValues object(String aim, String evidence, String moreThanIdea, String notPersonal) {
        return FormValues.NONE
                .with("noConflict", true)
                .with("voice", "object")
                .with("objectionAim", aim)
                .with("objectionEvidence", evidence)
                .with("objectionMoreThanIdea", moreThanIdea)
                .with("objectionNotPersonal", notPersonal);
    }
}
