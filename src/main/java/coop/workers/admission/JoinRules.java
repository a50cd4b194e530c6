package coop.workers.admission;

import static coop.workers.admission.JoinField.CONTACT_EMAIL;
import static coop.workers.admission.JoinField.CONTRIBUTION;
import static coop.workers.admission.JoinField.LEGAL_FORM;
import static coop.workers.admission.JoinField.MEMBERS;
import static coop.workers.admission.JoinField.OFFERED_AMOUNT;
import static coop.workers.admission.JoinField.OFFERED_REASON;
import static coop.workers.admission.JoinField.PAID_TO_SELF_EMPLOYED;
import static coop.workers.admission.JoinField.REGISTERED_NUMBER;
import static coop.workers.admission.JoinField.REGISTRAR;
import static coop.workers.admission.JoinField.WAGE_BILL;
import static coop.workers.admission.JoinField.WEBSITE;
import static coop.workers.admission.JoinField.WORKERS;

import coop.workers.register.LegalForm;
import coop.workers.register.Registrar;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must stand in the public form before it can be handed in. A co-op that we know already is no problem here. */
final class JoinRules {

    private JoinRules() {}

    static List<Problem> problems(JoinAnswers answers) {
        return Arrays.stream(JoinStep.values())
                .flatMap(step -> problems(step, answers).stream())
                .toList();
    }

    static Set<JoinStep> complete(JoinAnswers answers) {
        return Arrays.stream(JoinStep.values())
                .filter(step -> problems(step, answers).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(JoinStep.class)));
    }

    static List<Problem> problems(JoinStep step, JoinAnswers answers) {
        var problems = new ArrayList<Problem>();
        for (var field : JoinField.of(step)) {
            if (field.required() && answers.isBlank(field)) {
                problems.add(at(field, step == JoinStep.DECLARATIONS ? "not-ticked" : "missing"));
            } else if (answers.text(field).length() > field.maxLength()) {
                problems.add(at(
                        field,
                        "too-long",
                        field.maxLength(),
                        answers.text(field).length()));
            }
        }
        switch (step) {
            case CONTACT -> contact(answers, problems);
            case COOP -> coop(answers, problems);
            case SUBSCRIPTION -> subscription(answers, problems);
            case CONTROL, DECLARATIONS, REVIEW -> {}
        }
        return inOrderOf(JoinField.of(step), problems);
    }

    /** As the fields stand on the page, so that whoever mends them goes down it once. */
    private static List<Problem> inOrderOf(List<JoinField> fields, List<Problem> problems) {
        var keys = fields.stream().map(JoinField::key).toList();
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> keys.indexOf(problem.field())))
                .toList();
    }

    private static void contact(JoinAnswers answers, List<Problem> problems) {
        var email = answers.text(CONTACT_EMAIL);
        if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            problems.add(at(CONTACT_EMAIL, "no-email"));
        }
    }

    private static void coop(JoinAnswers answers, List<Problem> problems) {
        if (!answers.isBlank(LEGAL_FORM) && answers.legalForm().isEmpty()) {
            problems.add(at(LEGAL_FORM, "not-offered"));
        }
        if (!answers.isBlank(REGISTRAR) && answers.registrar().isEmpty()) {
            problems.add(at(REGISTRAR, "not-offered"));
        }
        answers.registrar().ifPresent(registrar -> registration(registrar, answers, problems));
        var website = answers.text(WEBSITE);
        if (!website.isEmpty() && !website.matches("(?i)(https?://)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?")) {
            problems.add(at(WEBSITE, "no-website"));
        }
        for (var field : List.of(WORKERS, MEMBERS)) {
            if (!answers.isBlank(field) && answers.count(field).isEmpty()) {
                problems.add(at(field, "no-count"));
            }
        }
    }

    private static void registration(Registrar registrar, JoinAnswers answers, List<Problem> problems) {
        var unincorporated = answers.legalForm().filter(LegalForm::needsNominee).isPresent();
        if (registrar == Registrar.NONE && !unincorporated) {
            problems.add(at(REGISTRAR, "registrar-needed"));
        } else if (registrar != Registrar.NONE && answers.isBlank(REGISTERED_NUMBER)) {
            problems.add(at(REGISTERED_NUMBER, "missing"));
        } else if (registrar != Registrar.NONE
                && !answers.text(REGISTERED_NUMBER).matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]*")) {
            problems.add(at(REGISTERED_NUMBER, "no-number"));
        }
    }

    private static void subscription(JoinAnswers answers, List<Problem> problems) {
        if (!answers.isBlank(CONTRIBUTION)
                && !answers.paysWhatItCan()
                && !answers.text(CONTRIBUTION).equals(JoinAnswers.IN_FULL)) {
            problems.add(at(CONTRIBUTION, "not-offered"));
        }
        for (var field : List.of(WAGE_BILL, PAID_TO_SELF_EMPLOYED, OFFERED_AMOUNT)) {
            if (!answers.isBlank(field) && answers.money(field).isEmpty()) {
                problems.add(at(field, "no-amount"));
            }
        }
        if (answers.paysWhatItCan()) {
            require(OFFERED_AMOUNT, answers, problems);
            require(OFFERED_REASON, answers, problems);
        } else {
            require(WAGE_BILL, answers, problems);
        }
    }

    private static void require(JoinField field, JoinAnswers answers, List<Problem> problems) {
        if (answers.isBlank(field)) {
            problems.add(at(field, "missing"));
        }
    }

    private static Problem at(JoinField field, String what, Object... arguments) {
        return Problem.at(field.key(), "admission.problem.join." + what, arguments);
    }
}
