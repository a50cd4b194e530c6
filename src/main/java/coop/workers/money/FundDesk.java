package coop.workers.money;

import coop.workers.access.CurrentActor;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where restricted money is kept apart: each fund has its own income, entered at the {@link IncomeDesk}, and its own spending.
 * Whoever may not look at money gets {@link NotFound}.
 */
@Service
@Transactional
public class FundDesk {

    /** Characters that the purpose of a fund may have. */
    public static final int LONGEST_PURPOSE = 2_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 500;

    private final Funds funds;
    private final FundBalances balances;
    private final Incomes incomes;
    private final Spendings spendings;
    private final MoneyPermissions permissions;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Clock clock;

    FundDesk(
            Funds funds,
            FundBalances balances,
            Incomes incomes,
            Spendings spendings,
            MoneyPermissions permissions,
            CurrentActor currentActor,
            Settings settings,
            Clock clock) {
        this.funds = funds;
        this.balances = balances;
        this.incomes = incomes;
        this.spendings = spendings;
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A fund to be opened.
     *
     * @param givenBy whoever gives the money, or most of it
     * @param caseNumber the case it comes of, such as that of a bid; null where it comes of none
     */
    public record NewFund(
            String name,
            String purpose,
            String givenBy,
            @Nullable CaseNumber caseNumber) {}

    /**
     * Opens a fund under an id given beforehand, so that a second click opens one.
     *
     * @throws Rejection if it has no name, purpose or giver, or another has its name
     */
    public FundEntry open(FundId id, NewFund opened) {
        permissions.mayHandle();
        if (funds.findById(id.value()).isPresent()) {
            return find(id);
        }
        var problems = new ArrayList<Problem>();
        require(problems, "name", opened.name(), LONGEST_NAME);
        require(problems, "purpose", opened.purpose(), LONGEST_PURPOSE);
        require(problems, "givenBy", opened.givenBy(), LONGEST_NAME);
        if (funds.isNamed(opened.name().strip())) {
            problems.add(Problem.at("name", "money.problem.fund-named"));
        }
        reject(problems);
        funds.saveAndFlush(new Fund(id, opened, settings.today()));
        return find(id);
    }

    /**
     * Closes a fund: nothing comes in or is spent any more.
     *
     * @param because what was achieved, and what became of money that was left
     * @throws Rejection if that is not said, or it is closed
     */
    public FundEntry close(FundId id, String because) {
        permissions.mayHandle();
        var problems = new ArrayList<Problem>();
        require(problems, "why", because, LONGEST_TEXT);
        reject(problems);
        var fund = fund(id);
        fund.close(settings.today(), because.strip());
        funds.saveAndFlush(fund);
        return find(id);
    }

    /**
     * Notes what was spent of a fund, under an id given beforehand. More may be spent than has come in, such as before an
     * instalment; the fund then shows it.
     *
     * @throws Rejection if it is nothing, absurd or of the future, is not said what for, or the fund is closed
     */
    public FundEntry spend(UUID spending, FundId id, LocalDate on, Money amount, String what) {
        permissions.mayHandle();
        if (spendings.findById(spending).isPresent()) {
            return find(id);
        }
        var problems = new ArrayList<Problem>();
        require(problems, "what", what, LONGEST_TEXT);
        if (amount.compareTo(Money.ZERO) <= 0 || amount.compareTo(InvoiceDesk.MOST) > 0) {
            problems.add(Problem.at("amount", "money.problem.amount", InvoiceDesk.MOST));
        }
        if (on.isAfter(settings.today())) {
            problems.add(Problem.at("spentOn", "money.problem.spent-future"));
        }
        reject(problems);
        fund(id).requireOpen();
        spendings.saveAndFlush(new Spending(
                spending, id, on, amount, what.strip(), currentActor.get().name(), clock.instant()));
        return find(id);
    }

    /**
     * Takes back a spending that was entered by mistake; the entry stays with the reason.
     *
     * @throws Rejection if there is no reason, or it was taken back before
     */
    public void takeBackSpending(UUID spending, String why) {
        permissions.mayHandle();
        var problems = new ArrayList<Problem>();
        require(problems, "why", why, LONGEST_TEXT);
        reject(problems);
        var entry = spendings.findById(spending).orElseThrow(NotFound::new);
        entry.takeBack(why.strip(), currentActor.get().name(), clock.instant());
        spendings.saveAndFlush(entry);
    }

    /** All funds, open ones first, by name. */
    @Transactional(readOnly = true)
    public List<FundEntry> all() {
        permissions.mayLook();
        var known = balances.all();
        return funds.inOrder().stream()
                .map(fund -> fund.asEntry(known.getOrDefault(fund.id(), FundBalances.Balance.NOTHING)))
                .toList();
    }

    @Transactional(readOnly = true)
    public FundEntry find(FundId id) {
        permissions.mayLook();
        return fund(id).asEntry(balances.all().getOrDefault(id.value(), FundBalances.Balance.NOTHING));
    }

    /** What came in for a fund, newest first; what was taken back too. */
    @Transactional(readOnly = true)
    public List<IncomeEntry> income(FundId id) {
        permissions.mayLook();
        return incomes.findByFundOrderByReceivedOnDescIdAsc(id.value()).stream()
                .map(Income::asEntry)
                .toList();
    }

    /** What was spent of a fund, newest first; what was taken back too. */
    @Transactional(readOnly = true)
    public List<SpendingEntry> spending(FundId id) {
        permissions.mayLook();
        return spendings.findByFundOrderBySpentOnDescIdAsc(id.value()).stream()
                .map(Spending::asEntry)
                .toList();
    }

    private Fund fund(FundId id) {
        return funds.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static void require(List<Problem> problems, String field, String text, int most) {
        if (text.isBlank() || text.strip().length() > most) {
            problems.add(Problem.at(field, "money.problem.fund-text", most));
        }
    }

    private static void reject(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }
}
