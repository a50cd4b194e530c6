package coop.workers.admission;

import static coop.workers.admission.JoinStep.CONTACT;
import static coop.workers.admission.JoinStep.CONTROL;
import static coop.workers.admission.JoinStep.COOP;
import static coop.workers.admission.JoinStep.DECLARATIONS;
import static coop.workers.admission.JoinStep.SUBSCRIPTION;

import coop.workers.shared.EmailAddress;
import java.util.Arrays;
import java.util.List;

/** What the public form asks. Labels and help are texts {@code admission.join.<key>.label} and {@code .help}. */
public enum JoinField {
    CONTACT_NAME("contactName", CONTACT, 200, true),
    CONTACT_EMAIL("contactEmail", CONTACT, EmailAddress.MAX_LENGTH, true),
    CONTACT_PHONE("contactPhone", CONTACT, 50, false),
    CONTACT_ROLE("contactRole", CONTACT, 200, false),

    COOP_NAME("coopName", COOP, 200, true),
    LEGAL_FORM("legalForm", COOP, 40, true),
    REGISTRAR("registrar", COOP, 40, true),
    REGISTERED_NUMBER("registeredNumber", COOP, 20, false),
    NOMINEE_NAME("nomineeName", COOP, 200, false),
    NOMINEE_ADDRESS("nomineeAddress", COOP, 500, false),
    POSTAL_ADDRESS("postalAddress", COOP, 500, true),
    WEBSITE("website", COOP, 200, false),
    INDUSTRY("industry", COOP, 200, true),
    WORKERS("workers", COOP, 40, true),
    MEMBERS("members", COOP, 40, true),

    CONTROL_BY_WORKERS("control", CONTROL, 4000, true),

    CONTRIBUTION("contribution", SUBSCRIPTION, 20, true),
    WAGE_BILL("wageBill", SUBSCRIPTION, 20, false),
    PAID_TO_SELF_EMPLOYED("paidToSelfEmployed", SUBSCRIPTION, 20, false),
    OFFERED_AMOUNT("offeredAmount", SUBSCRIPTION, 20, false),
    OFFERED_REASON("offeredReason", SUBSCRIPTION, 1000, false),

    DECLARES_AUTHORITY("declaresAuthority", DECLARATIONS, 3, true),
    DECLARES_TRUTH("declaresTruth", DECLARATIONS, 3, true),
    AGREES_TO_REGISTER("agreesToRegister", DECLARATIONS, 3, true),
    AGREES_TO_RULES("agreesToRules", DECLARATIONS, 3, true);

    private final String key;
    private final JoinStep step;
    private final int maxLength;
    private final boolean required;

    JoinField(String key, JoinStep step, int maxLength, boolean required) {
        this.key = key;
        this.step = step;
        this.maxLength = maxLength;
        this.required = required;
    }

    /** Its name in kept drafts, in texts and as the id of its field on the page. */
    public String key() {
        return key;
    }

    /** The page it stands on. */
    public JoinStep step() {
        return step;
    }

    /** In characters. */
    public int maxLength() {
        return maxLength;
    }

    /** Always required; others may be, depending on what is answered elsewhere. */
    public boolean required() {
        return required;
    }

    /** The fields of a page, in their order. */
    public static List<JoinField> of(JoinStep step) {
        return Arrays.stream(values()).filter(field -> field.step == step).toList();
    }
}
