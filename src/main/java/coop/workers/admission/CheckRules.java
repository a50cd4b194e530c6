package coop.workers.admission;

import coop.workers.shared.Message;
import coop.workers.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a check must hold before it can end as it is meant to. Fields are those of the form {@code check-application}. */
final class CheckRules {

    private CheckRules() {}

    static List<Problem> problems(Check check, Offer offer, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (check.outcome() == Check.Outcome.ASK_FOR_MORE) {
            require(check.question(), "question", "admission.problem.question-missing", problems);
            return problems;
        }
        for (var criterion : Criterion.values()) {
            var finding = check.findings().get(criterion);
            if (finding == null) {
                problems.add(Problem.at(criterion.field(), "admission.problem.finding-missing", name(criterion)));
            } else {
                require(
                        finding.evidence(),
                        criterion.evidenceField(),
                        "admission.problem.evidence-missing",
                        problems,
                        name(criterion));
            }
        }
        require(check.advice(), "advice", "admission.problem.advice-missing", problems);
        problems.addAll(payWhatWeCanProblems(check, offer, today));
        return problems;
    }

    private static List<Problem> payWhatWeCanProblems(Check check, Offer offer, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var answer = check.payWhatWeCan();
        var asked = offer.offered().isPresent();
        if (answer == null) {
            if (asked) {
                problems.add(Problem.at("payWhatWeCan", "admission.problem.pay-what-we-can-unanswered"));
            }
            return problems;
        }
        if (!asked) {
            problems.add(Problem.at("payWhatWeCan", "admission.problem.pay-what-we-can-not-asked"));
        }
        require(answer.reason(), "payWhatWeCanReason", "admission.problem.pay-what-we-can-reason", problems);
        if (answer.granted() && (answer.until() == null || !answer.isWithinRule(today))) {
            problems.add(Problem.at(
                    "payWhatWeCanUntil",
                    "admission.problem.pay-what-we-can-until",
                    today.plusYears(PayWhatWeCan.MOST_YEARS)));
        }
        return problems;
    }

    private static Message name(Criterion criterion) {
        return Message.of("admission.criterion." + criterion.name());
    }

    private static void require(String text, String field, String key, List<Problem> problems, Object... arguments) {
        if (text.isBlank()) {
            problems.add(Problem.at(field, key, arguments));
        }
    }
}
