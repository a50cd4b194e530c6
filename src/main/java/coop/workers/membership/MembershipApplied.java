package coop.workers.membership;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's application is in. Published in the transaction that opened its case.
 *
 * @param person who they are in the register, and may not see its work; null where it does not know them
 * @param alreadyKnown they seem to be a member, or to have applied already
 */
public record MembershipApplied(
        CaseNumber caseNumber, String name, @Nullable PersonId person, boolean alreadyKnown) {}
