package coop.workers.money;

import coop.workers.access.CurrentActor;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where money is entered that came in without an invoice: grants, donations of supporters, interest. Sponsorship and contracts
 * are supplies, and come by an invoice. Whoever may not look at money gets {@link NotFound}.
 */
@Service
@Transactional
public class IncomeDesk {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 500;

    private final Incomes incomes;
    private final Funds funds;
    private final PaymentDesk payments;
    private final MoneyPermissions permissions;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Clock clock;

    IncomeDesk(
            Incomes incomes,
            Funds funds,
            PaymentDesk payments,
            MoneyPermissions permissions,
            CurrentActor currentActor,
            Settings settings,
            Clock clock) {
        this.incomes = incomes;
        this.funds = funds;
        this.payments = payments;
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Enters money under an id given beforehand, so that a second click enters it once. Where it came by a payment, all that is
     * left of that is set apart.
     *
     * @throws Rejection if its kind needs an invoice, it is nothing, absurd or of the future, its fund is closed, or it is not
     *     what is left of the payment
     */
    public IncomeEntry enter(IncomeId id, NewIncome entered) {
        permissions.mayHandle();
        var before = incomes.findById(id.value());
        if (before.isPresent()) {
            return before.get().asEntry();
        }
        check(entered);
        var fund = entered.fund();
        if (fund != null) {
            funds.findById(fund.value()).orElseThrow(NotFound::new).requireOpen();
        }
        if (entered.payment() != null) {
            takeFrom(entered.payment(), entered);
        }
        return incomes.saveAndFlush(new Income(id, entered, currentActor.get().name(), clock.instant()))
                .asEntry();
    }

    private void takeFrom(PaymentId payment, NewIncome entered) {
        var left = payments.find(payment).unmatched();
        if (!left.equals(entered.amount())) {
            throw new Rejection(Problem.at("amount", "money.problem.income-left", left));
        }
        payments.setApart(payment, entered.note().isBlank() ? entered.source() : entered.note());
    }

    /**
     * Takes back what was entered by mistake; the entry stays with the reason, and its payment waits again.
     *
     * @throws Rejection if there is no reason, or it was taken back before
     */
    public IncomeEntry takeBack(IncomeId id, String why) {
        permissions.mayHandle();
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_TEXT) {
            throw new Rejection(Problem.at("why", "money.problem.undo-reason", LONGEST_TEXT));
        }
        var income = incomes.findById(id.value()).orElseThrow(NotFound::new);
        income.takeBack(reason, currentActor.get().name(), clock.instant());
        if (income.payment() != null
                && payments.apart(income.payment()).stream().anyMatch(Apart::isStanding)) {
            payments.bringBack(income.payment(), reason);
        }
        return incomes.saveAndFlush(income).asEntry();
    }

    @Transactional(readOnly = true)
    public IncomeEntry find(IncomeId id) {
        permissions.mayLook();
        return incomes.findById(id.value()).map(Income::asEntry).orElseThrow(NotFound::new);
    }

    /** What came in between two days, both included, newest first; what was taken back too. */
    @Transactional(readOnly = true)
    public List<IncomeEntry> between(LocalDate from, LocalDate until, int page, int size) {
        permissions.mayLook();
        return incomes.between(from, until, PageRequest.of(page, size)).stream()
                .map(Income::asEntry)
                .toList();
    }

    @Transactional(readOnly = true)
    public int countBetween(LocalDate from, LocalDate until) {
        permissions.mayLook();
        return incomes.countBetween(from, until);
    }

    private void check(NewIncome entered) {
        var problems = new ArrayList<Problem>();
        if (!entered.kind().needsNoInvoice()) {
            problems.add(Problem.at("kind", "money.problem.income-kind"));
        }
        if (entered.source().isBlank() || entered.source().length() > LONGEST_NAME) {
            problems.add(Problem.at("source", "money.problem.income-source", LONGEST_NAME));
        }
        if (entered.amount().compareTo(Money.ZERO) <= 0 || entered.amount().compareTo(InvoiceDesk.MOST) > 0) {
            problems.add(Problem.at("amount", "money.problem.amount", InvoiceDesk.MOST));
        }
        if (entered.receivedOn().isAfter(settings.today())) {
            problems.add(Problem.at("receivedOn", "money.problem.payment-future"));
        }
        if (entered.note().length() > LONGEST_TEXT) {
            problems.add(Problem.at("note", "money.problem.payment-text", LONGEST_TEXT));
        }
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }
}
