package coop.workers.demonstration;

import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinField;
import coop.workers.register.LegalForm;
import coop.workers.register.Registrar;
import java.text.Normalizer;
import java.util.Locale;

/** The public form as an invented co-op fills it in. */
record FormFilledIn(String coop, String domain, JoinAnswers answers) {

    static FormFilledIn of(String coop, String domain) {
        return new FormFilledIn(coop, domain, JoinAnswers.NONE.with(JoinField.COOP_NAME, coop));
    }

    FormFilledIn by(String name, String role) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L} ]", "");
        var first = plain.toLowerCase(Locale.UK).split(" ", 2)[0];
        return with(JoinField.CONTACT_NAME, name)
                .with(JoinField.CONTACT_EMAIL, first + "@" + domain)
                .with(JoinField.CONTACT_ROLE, role);
    }

    FormFilledIn telephone(String number) {
        return with(JoinField.CONTACT_PHONE, number);
    }

    FormFilledIn registered(LegalForm form, Registrar registrar, String number) {
        return with(JoinField.LEGAL_FORM, form.name())
                .with(JoinField.REGISTRAR, registrar.name())
                .with(JoinField.REGISTERED_NUMBER, number);
    }

    FormFilledIn unincorporated() {
        return with(JoinField.LEGAL_FORM, LegalForm.UNINCORPORATED.name())
                .with(JoinField.REGISTRAR, Registrar.NONE.name());
    }

    FormFilledIn at(String address) {
        return with(JoinField.POSTAL_ADDRESS, address).with(JoinField.WEBSITE, "https://" + domain);
    }

    FormFilledIn doing(String industry, int workers, int members) {
        return with(JoinField.INDUSTRY, industry)
                .with(JoinField.WORKERS, Integer.toString(workers))
                .with(JoinField.MEMBERS, Integer.toString(members));
    }

    FormFilledIn controlled(String control) {
        return with(JoinField.CONTROL_BY_WORKERS, control);
    }

    FormFilledIn paysOn(String wageBill, String paidToSelfEmployed) {
        return with(JoinField.CONTRIBUTION, JoinAnswers.IN_FULL)
                .with(JoinField.WAGE_BILL, wageBill)
                .with(JoinField.PAID_TO_SELF_EMPLOYED, paidToSelfEmployed);
    }

    FormFilledIn paysWhatItCan(String amount, String reason) {
        return with(JoinField.CONTRIBUTION, JoinAnswers.WHAT_WE_CAN)
                .with(JoinField.OFFERED_AMOUNT, amount)
                .with(JoinField.OFFERED_REASON, reason);
    }

    /** With every box ticked, ready to be sent. */
    FormFilledIn declared() {
        return with(JoinField.DECLARES_AUTHORITY, JoinAnswers.YES)
                .with(JoinField.DECLARES_TRUTH, JoinAnswers.YES)
                .with(JoinField.AGREES_TO_REGISTER, JoinAnswers.YES)
                .with(JoinField.AGREES_TO_RULES, JoinAnswers.YES);
    }

    private FormFilledIn with(JoinField field, String text) {
        return new FormFilledIn(coop, domain, answers.with(field, text));
    }
}
