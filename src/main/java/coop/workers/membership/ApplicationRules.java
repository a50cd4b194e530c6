package coop.workers.membership;

import coop.workers.membership.ApplicationAnswers.Sixteen;
import coop.workers.register.Limits;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What keeps an application from being taken in: said before the database does, and where. */
final class ApplicationRules {

    /** Longest answer on what they do, in characters. */
    static final int LABOUR = 2000;

    private ApplicationRules() {}

    /**
     * What is wrong with the answers.
     *
     * @param groups keys of the groups one can take part in today
     */
    static List<Problem> problems(ApplicationAnswers answers, Set<String> groups) {
        if (answers.sixteen() == Sixteen.NO) {
            // the rest does not matter, and nothing of it is kept
            return List.of(Problem.at("sixteen", "membership.problem.under-sixteen"));
        }
        var problems = new ArrayList<Problem>();
        text(problems, "name", answers.name(), Limits.NAME);
        email(problems, answers.email());
        atMost(problems, "phone", answers.phone(), Limits.PHONE);
        text(problems, "address", answers.address(), Limits.ADDRESS);
        if (!groups.contains(answers.group())) {
            var gone = answers.group().isEmpty() ? "membership.problem.no-group" : "membership.problem.group-closed";
            problems.add(Problem.at("group", gone));
        }
        text(problems, "labour", answers.labour(), LABOUR);
        if (answers.sixteen() == Sixteen.NOT_SAID) {
            problems.add(Problem.at("sixteen", "membership.problem.sixteen-not-said"));
        }
        ticked(problems, "agreesToRegister", answers.agreesToRegister());
        ticked(problems, "agreesToShare", answers.agreesToShare());
        return problems;
    }

    static void email(List<Problem> problems, String email) {
        if (EmailAddress.parse(email).isEmpty()) {
            problems.add(Problem.at("email", "membership.problem.no-email"));
        }
    }

    static void text(List<Problem> problems, String field, String text, int most) {
        if (text.isEmpty()) {
            problems.add(Problem.at(field, "membership.problem.missing"));
        }
        atMost(problems, field, text, most);
    }

    private static void atMost(List<Problem> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(Problem.at(field, "membership.problem.too-long", most, text.length()));
        }
    }

    static void ticked(List<Problem> problems, String field, boolean ticked) {
        if (!ticked) {
            problems.add(Problem.at(field, "membership.problem.not-ticked"));
        }
    }
}
