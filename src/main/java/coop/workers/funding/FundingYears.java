package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.money.IncomeKind;
import coop.workers.money.IncomeReports;
import coop.workers.money.IncomeYear;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Financial years beside each other, for the annual report: what came from members and supporters, and what from outside. */
@Service
@Lazy
@Transactional(readOnly = true)
public class FundingYears {

    private final Pipeline pipeline;
    private final FundingPermissions permissions;
    private final IncomeReports reports;
    private final CurrentActor currentActor;
    private final Settings settings;

    FundingYears(
            Pipeline pipeline,
            FundingPermissions permissions,
            IncomeReports reports,
            CurrentActor currentActor,
            Settings settings) {
        this.pipeline = pipeline;
        this.permissions = permissions;
        this.reports = reports;
        this.currentActor = currentActor;
        this.settings = settings;
    }

    /**
     * What is told of a year.
     *
     * @param income what came in, of each kind
     */
    public record Told(LocalDate from, LocalDate until, Pipeline.Year sums, IncomeYear income) {

        /** Subscriptions and donations. */
        public Money own() {
            return income.of(IncomeKind.SUBSCRIPTION).plus(income.of(IncomeKind.DONATION));
        }

        /** Everything else that came in. */
        public Money outside() {
            return income.total().minus(own());
        }

        /** Was nothing asked for, won or closed in it? */
        public boolean isQuiet() {
            return sums.sent().number() == 0
                    && sums.won().number() == 0
                    && sums.refused() == 0
                    && sums.achieved().isEmpty();
        }
    }

    /** As many years up to this one, the oldest first. Sums of income are no secret within the groups. */
    public List<Told> last(int number) {
        permissions.requireLook();
        return currentActor.as(Actor.OFFICE, () -> reports.years(settings.today(), number)).stream()
                .map(this::told)
                .toList();
    }

    private Told told(IncomeYear year) {
        return new Told(year.from(), year.until(), pipeline.between(year.from(), year.until()), year);
    }
}
