package coop.workers.admission;

import coop.workers.register.LegalForm;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import java.util.Set;

/**
 * An applicant confirmed their address, and the case is open; published in the transaction that opens it.
 *
 * @param subscription that the co-op would pay for the first year, net
 * @param alreadyKnown the co-op seems to be a member, or to have applied already
 * @param connected staff who have to do with the co-op and may not see its case
 */
public record ApplicationConfirmed(
        CaseNumber caseNumber,
        String coopName,
        LegalForm legalForm,
        Money subscription,
        boolean alreadyKnown,
        Set<PersonId> connected) {}
