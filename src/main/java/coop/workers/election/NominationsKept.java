package coop.workers.election;

import coop.workers.casework.CaseDesk;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go of nominations once their election has been over for as long as they are kept: addresses, statements, pictures, and
 * people whom nothing else refers to. Who stood and who was elected stays with the count, which is public.
 */
@Service
@Lazy
@Transactional
public class NominationsKept {

    private final Nominations nominations;
    private final ElectionPermissions permissions;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final Settings settings;

    NominationsKept(
            Nominations nominations,
            ElectionPermissions permissions,
            RegisterDesk register,
            CaseDesk cases,
            Settings settings) {
        this.nominations = nominations;
        this.permissions = permissions;
        this.register = register;
        this.cases = cases;
        this.settings = settings;
    }

    /** Nominations whose election was over longer ago than they are kept. */
    @Transactional(readOnly = true)
    public List<CaseNumber> keptLongEnough() {
        permissions.requireOffice();
        var before = settings.before(Setting.KEEP_NOMINATIONS_MONTHS);
        return nominations.ofElectionsOverBefore(before.atStartOfDay()).stream()
                .map(Nomination::caseNumber)
                .toList();
    }

    /** Lets go of a nomination with all its case holds, and of the nominee if nobody knows them otherwise. */
    public void letGo(CaseNumber number) {
        permissions.requireOffice();
        var nomination = nominations.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
        var person = nomination.standing().person();
        nominations.delete(nomination);
        cases.erase(number);
        if (person != null) {
            register.forgetUnlessKnown(person);
        }
    }
}
