package coop.workers.funding;

import coop.workers.money.IncomeKind;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What keeps an opportunity from being registered. */
final class OpportunityRules {

    static final int NAME = 200;
    static final int TEXT = 4000;

    /** More than any funder gives, so that a slip of the finger is noticed. */
    static final Money MOST = Money.ofPounds(100_000_000);

    private static final int MOST_DAYS = 500;
    private static final int YEARS_AHEAD = 5;

    private static final Set<IncomeKind> KINDS =
            EnumSet.of(IncomeKind.GRANT, IncomeKind.DONATION, IncomeKind.SPONSORSHIP, IncomeKind.CONTRACT);

    private OpportunityRules() {}

    static List<Problem> problems(NewOpportunity wanted, LocalDate today) {
        var problems = new ArrayList<Problem>();
        text(problems, "title", wanted.title(), NAME);
        text(problems, "summary", wanted.summary(), TEXT);
        atMost(problems, "programme", wanted.programme(), NAME);
        if (!KINDS.contains(wanted.kind())) {
            problems.add(Problem.at("kind", "funding.problem.kind"));
        }
        if (wanted.restricted() && !wanted.kind().needsNoInvoice()) {
            problems.add(Problem.at("restricted", "funding.problem.restricted-supply"));
        }
        amount(problems, wanted.asked(), today);
        deadline(problems, wanted.deadline(), today);
        if (wanted.effortDays() < 1 || wanted.effortDays() > MOST_DAYS) {
            problems.add(Problem.at("effortDays", "funding.problem.effort", MOST_DAYS));
        }
        if (wanted.connection() != Connection.NONE) {
            text(problems, "connectionWords", wanted.connectionWords(), TEXT);
        }
        return problems;
    }

    static void deadline(List<Problem> problems, LocalDate deadline, LocalDate today) {
        if (deadline.isBefore(today)) {
            problems.add(Problem.at("deadline", "funding.problem.deadline-past", deadline));
        } else if (deadline.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(Problem.at("deadline", "funding.problem.deadline-far", YEARS_AHEAD));
        }
    }

    private static void amount(List<Problem> problems, Asked asked, LocalDate today) {
        if (asked.pounds().pence() <= 0 || asked.pounds().compareTo(MOST) > 0) {
            problems.add(Problem.at("amount", "funding.problem.amount", MOST));
        }
        if (!isCurrency(asked.currency())) {
            problems.add(Problem.at("currency", "funding.problem.currency"));
        } else if (asked.isForeign()) {
            if (asked.foreign() == null
                    || Objects.requireNonNull(asked.foreign()).compareTo(BigDecimal.ZERO) <= 0) {
                problems.add(Problem.at("foreign", "funding.problem.foreign", asked.currency()));
            }
            if (asked.rateOn() == null || Objects.requireNonNull(asked.rateOn()).isAfter(today)) {
                problems.add(Problem.at("rateOn", "funding.problem.rate-day"));
            }
        }
    }

    static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    static void text(List<Problem> problems, String field, String text, int most) {
        if (text.isBlank()) {
            problems.add(Problem.at(field, "funding.problem.required"));
        } else {
            atMost(problems, field, text, most);
        }
    }

    static void atMost(List<Problem> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(Problem.at(field, "funding.problem.too-long", most));
        }
    }
}
