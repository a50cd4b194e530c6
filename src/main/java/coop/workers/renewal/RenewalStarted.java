package coop.workers.renewal;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The case of a member's year is open.
 *
 * @param amountAgreed what it pays is agreed already, as in the year of its admission
 * @param expected net, as far as is known
 * @param knownFigure its labour costs of the year before are known
 * @param connected people who have to do with the co-op and may not see its case
 */
public record RenewalStarted(
        CaseNumber caseNumber,
        String coopName,
        boolean amountAgreed,
        @Nullable Money expected,
        LocalDate from,
        boolean knownFigure,
        Set<PersonId> connected) {}
