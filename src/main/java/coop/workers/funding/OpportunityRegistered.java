package coop.workers.funding;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody has found money that could be asked for. Published in the transaction that opened the case.
 *
 * @param connected whether the funder has to do with one of us
 * @param excluded people of ours who work for the funder, who see none of it
 */
public record OpportunityRegistered(
        CaseNumber caseNumber,
        String title,
        Money amount,
        LocalDate deadline,
        boolean connected,
        Set<PersonId> excluded) {}
