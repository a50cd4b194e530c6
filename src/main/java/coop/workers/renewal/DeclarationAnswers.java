package coop.workers.renewal;

import coop.workers.money.LabourCosts;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the declaration as typed, whether or not it is right. Keys of problems are the names of its parts. */
public record DeclarationAnswers(
        String contribution, String wageBill, String paidToSelfEmployed, String offeredAmount, String offeredReason) {

    /** Pays by the tariff. */
    public static final String IN_FULL = "inFull";
    /** Asks to pay what it can. */
    public static final String WHAT_WE_CAN = "whatWeCan";

    public static final DeclarationAnswers NONE = new DeclarationAnswers(IN_FULL, "", "", "", "");

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2000;
    /** More than any co-op spends on labour: a slip of the finger. */
    public static final Money MOST = Money.ofPounds(100_000_000);

    public boolean paysWhatItCan() {
        return contribution.equals(WHAT_WE_CAN);
    }

    /** The amount of {@code typed}; empty where it is none, negative or absurd. */
    public static Optional<Money> money(String typed) {
        return Money.parse(typed.strip()).filter(amount -> !amount.isNegative() && amount.compareTo(MOST) <= 0);
    }

    /** The labour costs, once both figures are amounts; an empty second figure counts as nothing paid. */
    public Optional<LabourCosts> labourCosts() {
        var selfEmployed = paidToSelfEmployed.isBlank() ? Optional.of(Money.ZERO) : money(paidToSelfEmployed);
        return money(wageBill).flatMap(wages -> selfEmployed.map(paid -> new LabourCosts(wages, paid)));
    }

    /** What keeps it from being taken in. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (paysWhatItCan()) {
            amountIn("wageBill", wageBill, problems);
            needed("offeredAmount", offeredAmount, problems);
            if (money(offeredAmount).filter(Money.ZERO::equals).isPresent()) {
                problems.add(Problem.at("offeredAmount", "renewal.problem.nothing-offered"));
            }
            if (offeredReason.isBlank()) {
                problems.add(Problem.at("offeredReason", "renewal.problem.reason-missing"));
            } else if (offeredReason.length() > LONGEST_REASON) {
                problems.add(Problem.at(
                        "offeredReason", "renewal.problem.too-long", LONGEST_REASON, offeredReason.length()));
            }
        } else {
            needed("wageBill", wageBill, problems);
        }
        amountIn("paidToSelfEmployed", paidToSelfEmployed, problems);
        return problems;
    }

    /** @throws java.util.NoSuchElementException if it has {@link #problems()} */
    Declaration declaration() {
        return paysWhatItCan()
                ? Declaration.whatWeCan(
                        money(offeredAmount).orElseThrow(),
                        offeredReason.strip(),
                        labourCosts().orElse(null))
                : Declaration.inFull(labourCosts().orElseThrow());
    }

    /** As somebody would have typed it. */
    static DeclarationAnswers of(Declaration declared) {
        return new DeclarationAnswers(
                declared.offer().isPresent() ? WHAT_WE_CAN : IN_FULL,
                declared.labourCosts().map(costs -> costs.wageBill().toString()).orElse(""),
                declared.labourCosts()
                        .map(costs -> costs.paidToSelfEmployed().toString())
                        .orElse(""),
                declared.offer().map(Money::toString).orElse(""),
                Optional.ofNullable(declared.offeredBecause()).orElse(""));
    }

    private static void needed(String field, String typed, List<Problem> problems) {
        if (typed.isBlank()) {
            problems.add(Problem.at(field, "renewal.problem.missing"));
        } else {
            amountIn(field, typed, problems);
        }
    }

    private static void amountIn(String field, String typed, List<Problem> problems) {
        if (typed.isBlank()) {
            return;
        }
        var amount = Money.parse(typed.strip());
        if (amount.isEmpty()) {
            problems.add(Problem.at(field, "renewal.problem.no-amount"));
        } else if (amount.get().isNegative()) {
            problems.add(Problem.at(field, "renewal.problem.negative"));
        } else if (amount.get().compareTo(MOST) > 0) {
            problems.add(Problem.at(field, "renewal.problem.absurd", MOST));
        }
    }
}
