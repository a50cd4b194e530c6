package coop.workers.organisation;

import coop.workers.access.CurrentActor;
import coop.workers.access.FirstAccount;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.MonthDay;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an office that nobody has opened yet is told who it is and who looks after it. Closed ever after. */
@Service
@Transactional
public class SetUpDesk {

    private final FirstAccount firstAccount;
    private final SettledValues values;
    private final OrganisationDesk desk;
    private final CurrentActor currentActor;

    SetUpDesk(FirstAccount firstAccount, SettledValues values, OrganisationDesk desk, CurrentActor currentActor) {
        this.firstAccount = firstAccount;
        this.values = values;
        this.desk = desk;
        this.currentActor = currentActor;
    }

    /**
     * What has to be known to begin with.
     *
     * @param code from the log of the office
     */
    public record SetUp(
            String code,
            String name,
            String legalName,
            String email,
            MonthDay yearEnd,
            String personName,
            String personEmail,
            String password) {}

    /** Does the office still wait for its first account? */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return firstAccount.isAwaited();
    }

    /**
     * Opens the office: nothing of it is kept unless all of it will do.
     *
     * @param network where the attempt comes from, such as an IP address
     * @throws coop.workers.shared.NotFound if the office has been opened
     * @throws Rejection at the fields named like the parts of {@link SetUp}
     */
    public void setUp(SetUp wanted, String network) {
        var administrator =
                firstAccount.open(wanted.code(), wanted.personName(), wanted.personEmail(), wanted.password(), network);
        currentActor.as(administrator, () -> desk.change(organisation(wanted), null));
    }

    private Organisation organisation(SetUp wanted) {
        var problems = new ArrayList<Problem>();
        var email = EmailAddress.parse(wanted.email());
        if (email.isEmpty()) {
            problems.add(Problem.at("email", "organisation.problem.email"));
        }
        var shipped = values.organisation();
        var organisation = new Organisation(
                wanted.name().strip(),
                wanted.legalName().strip(),
                shipped.registrationNumber(),
                shipped.vatNumber(),
                shipped.address(),
                email.orElse(shipped.email()),
                shipped.website(),
                wanted.yearEnd(),
                shipped.zone(),
                shipped.bankAccountName(),
                shipped.bankSortCode(),
                shipped.bankAccountNumber());
        problems.addAll(OrganisationLimits.problemsOf(organisation));
        Rejection.ifAny(problems);
        return organisation;
    }
}
