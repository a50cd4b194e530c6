package coop.workers.demonstration;

import coop.workers.forms.FormValues;
import java.time.LocalDate;

/** The form {@code check-application} as somebody of the membership team fills it in. */
record Findings(FormValues values) {

    private static final String YES = "MET";
    private static final String MOSTLY = "MOSTLY";
    private static final String NO = "NOT_MET";
    private static final String UNCLEAR = "UNCLEAR";

    /** A co-op that plainly is one, by its rules and its figures. */
    static Findings sound(String members, String rules) {
        return new Findings(FormValues.NONE.with("payWhatWeCan", "notAsked"))
                .on("workersAreMembers", YES, members)
                .on("oneMemberOneVote", YES, rules + ", voting at general meetings.")
                .on("membersAppointBoard", YES, rules + ", election and removal by simple majority.")
                .on("surplusServesMembers", YES, rules + ", reserves first; on dissolution to another co-op.")
                .on("governingDocumentSeen", YES, rules + ", sent with the application.");
    }

    /** A firm that consults its workers and is not owned by them. */
    static Findings ownerLed() {
        return new Findings(FormValues.NONE.with("payWhatWeCan", "notAsked"))
                .on(
                        "workersAreMembers",
                        NO,
                        "Three members, sixty-four workers. Membership is by invitation of the directors.")
                .on("oneMemberOneVote", NO, "Articles 12 and 14: votes by shares held, two holders have 80%.")
                .on("membersAppointBoard", NO, "Article 21: directors are appointed by the two founders.")
                .on("surplusServesMembers", UNCLEAR, "No rule. The last accounts show dividends to the founders.")
                .on("governingDocumentSeen", YES, "Articles as filed in March.");
    }

    Findings mostly(String criterion, String evidence) {
        return on(criterion, MOSTLY, evidence);
    }

    /** Only what has been found so far. */
    static Findings soFar(String criterion, String evidence) {
        return new Findings(FormValues.NONE.with("payWhatWeCan", "notAsked")).on(criterion, YES, evidence);
    }

    Findings grantedUntil(LocalDate until, String reason) {
        return with("payWhatWeCan", "granted")
                .with("payWhatWeCanReason", reason)
                .with("payWhatWeCanUntil", until);
    }

    FormValues ready(String advice) {
        return with("advice", advice).with("checkOutcome", "ready").values;
    }

    FormValues adviseAgainst(String advice) {
        return with("advice", advice).with("checkOutcome", "adviseAgainst").values;
    }

    FormValues askForMore(String question) {
        return with("question", question).with("checkOutcome", "askForMore").values;
    }

    private Findings on(String criterion, String verdict, String evidence) {
        return with(criterion, verdict).with(criterion + "Evidence", evidence);
    }

    private Findings with(String key, Object value) {
        return new Findings(values.with(key, value));
    }
}
