package coop.workers.organisation;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.SettledValues.Stamp;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the office settles who it is and how it works. Whoever works in the office may read it; an administrator changes it,
 * and the treasurer the bank account and the VAT rates.
 */
@Service
@Transactional
public class OrganisationDesk {

    /** Longest reason, in characters. */
    public static final int REASON = 500;

    /** The United Kingdom has had VAT since that day. */
    private static final LocalDate FIRST_VAT = LocalDate.of(1973, 4, 1);

    private static final BigDecimal MOST_VAT = new BigDecimal("100");

    private final SettledValues values;
    private final CurrentActor currentActor;
    private final Clock clock;

    OrganisationDesk(SettledValues values, CurrentActor currentActor, Clock clock) {
        this.values = values;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** May the one who asks change everything? */
    @Transactional(readOnly = true)
    public boolean isOpenForWriting() {
        return mayWrite(currentActor.get());
    }

    /** May the one who asks change the bank account and the VAT rates? */
    @Transactional(readOnly = true)
    public boolean isOpenForMoney() {
        return mayWriteMoney(currentActor.get());
    }

    /**
     * Everything that can be settled, with its value now and who settled it last.
     *
     * @throws coop.workers.shared.NotFound if whoever asks does not work in the office
     */
    @Transactional(readOnly = true)
    public List<SettledSetting<?>> settings() {
        reader();
        var latest = values.latestChanges();
        return Setting.ALL.stream()
                .<SettledSetting<?>>map(setting -> SettledSetting.of(setting, latest.get(setting.key())))
                .toList();
    }

    /** What the setting was changed to, latest first. */
    @Transactional(readOnly = true)
    public List<Change<String>> historyOf(Setting<?> setting) {
        reader();
        return values.changesOf(setting.key());
    }

    /**
     * Settles {@code setting} anew; the same value again is no change.
     *
     * @throws Rejection if the value is beyond the limits
     */
    public <T extends Comparable<T>> void change(Setting<T> setting, T value, @Nullable String reason) {
        var actor = demand(mayWrite(currentActor.get()));
        if (!setting.allows(value)) {
            throw new Rejection(Problem.at(
                    "value",
                    "organisation.problem.beyond-limits",
                    setting.written(setting.least()),
                    setting.written(setting.most())));
        }
        var stamp = stamp(actor, reason);
        var before = values.latest(setting.key()).flatMap(setting::parse).orElse(setting.shipped());
        if (before.compareTo(value) != 0) {
            values.add(setting.key(), setting.written(value), stamp);
        }
    }

    /**
     * Who we say we are now.
     *
     * @throws coop.workers.shared.NotFound if whoever asks does not work in the office
     */
    @Transactional(readOnly = true)
    public Organisation organisation() {
        reader();
        return values.organisation();
    }

    /** Who we said we were, latest first. */
    @Transactional(readOnly = true)
    public List<Change<Organisation>> organisationHistory() {
        reader();
        return values.organisationChanges();
    }

    /**
     * Settles who we are.
     *
     * @throws Rejection if something is missing, too long or not what it should be
     */
    public void change(Organisation organisation, @Nullable String reason) {
        var actor = demand(mayWrite(currentActor.get()));
        var problems = OrganisationLimits.problemsOf(organisation);
        Rejection.ifAny(problems);
        settle(organisation, stamp(actor, reason));
    }

    /** Settles where members pay to, and leaves the rest as it is. */
    public void change(BankAccount account, @Nullable String reason) {
        var actor = demand(mayWriteMoney(currentActor.get()));
        var problems = OrganisationLimits.problemsOf(account);
        Rejection.ifAny(problems);
        settle(values.organisation().payingInto(account), stamp(actor, reason));
    }

    private void settle(Organisation organisation, Stamp stamp) {
        if (!organisation.equals(values.organisation())) {
            values.add(organisation, stamp);
        }
    }

    /** Every rate ever entered, those entered last first; of two for the same day the later entered holds. */
    @Transactional(readOnly = true)
    public List<Change<VatRate>> vatRates() {
        reader();
        return values.vatRateChanges();
    }

    /** Enters a VAT rate; one entered for the same day before is corrected by it. */
    public void enter(VatRate rate, @Nullable String reason) {
        var actor = demand(mayWriteMoney(currentActor.get()));
        var problems = new ArrayList<Problem>();
        if (rate.perCent().signum() < 0
                || rate.perCent().compareTo(MOST_VAT) > 0
                || rate.perCent().scale() > 2) {
            problems.add(Problem.at("perCent", "organisation.problem.vat-rate"));
        }
        if (rate.validFrom().isBefore(FIRST_VAT)) {
            problems.add(Problem.at("validFrom", "organisation.problem.vat-too-early"));
        }
        Rejection.ifAny(problems);
        values.addVatRate(rate, stamp(actor, reason));
    }

    private Stamp stamp(Actor actor, @Nullable String reason) {
        if (reason != null && reason.length() > REASON) {
            throw new Rejection(Problem.at("reason", "organisation.problem.too-long", REASON));
        }
        return new Stamp(actor, clock.instant(), reason == null || reason.isBlank() ? null : reason.strip());
    }

    private void reader() {
        var actor = currentActor.get();
        demand(actor.isOffice() || !actor.roles().isEmpty());
    }

    private static boolean mayWrite(Actor actor) {
        return actor.isOffice() || actor.is(Role.ADMINISTRATOR);
    }

    private static boolean mayWriteMoney(Actor actor) {
        return mayWrite(actor) || actor.is(Role.TREASURER);
    }

    private Actor demand(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
        return currentActor.get();
    }
}
